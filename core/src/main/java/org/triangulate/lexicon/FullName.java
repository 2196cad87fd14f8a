package org.triangulate.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a person as lists and polite people give it: with initials, with a patronymic, the family name first.
 *
 * <p>Example: of Александр Лукашенко, "Лукашенко А. Г." and "Alexander Grigoryevich Lukashenko" are forms; "V. Lukashenko"
 * is none.
 */
record FullName(List<Word> given, Word family) {
    private static final Pattern PATRONYMIC =
            Pattern.compile(".{2,}(?:[aeo]vi(?:ch|c|tch|tsch|cz)|[eo]vna|вич|віч|евна|овна|еўна|оўна|аўна)");

    /** @param words two or more, the family name last; initials among them may be left out */
    static FullName of(List<Word> words) {
        var given = words.subList(0, words.size() - 1).stream()
                .filter(word -> word.text().length() > 1)
                .toList();
        return new FullName(given, words.get(words.size() - 1));
    }

    /** How many slips lie between this name and a typed form of it; {@link Word#FAR} where it is none. */
    int slipsTo(List<Word> typed) {
        if (typed.size() < 2) {
            return Word.FAR;
        }
        var rest = new ArrayList<>(typed);
        var slips = take(family, rest);
        if (slips == Word.FAR) {
            return Word.FAR;
        }
        for (var name : given) {
            slips += takeGiven(name, rest);
        }
        return rest.stream().allMatch(FullName::isBetweenNames) ? slips : Word.FAR;
    }

    private static int takeGiven(Word name, List<Word> rest) {
        for (var word : rest) {
            if (word.isInitialOf(name)) {
                rest.remove(word);
                return 0;
            }
        }
        return take(name, rest);
    }

    private static int take(Word name, List<Word> rest) {
        for (var word : rest) {
            var slips = name.slipsTo(word, false);
            if (slips < Word.FAR) {
                rest.remove(word);
                return slips;
            }
        }
        return Word.FAR;
    }

    /** A further initial or a patronymic. */
    private static boolean isBetweenNames(Word word) {
        return word.text().length() == 1 || PATRONYMIC.matcher(word.text()).matches();
    }
}
