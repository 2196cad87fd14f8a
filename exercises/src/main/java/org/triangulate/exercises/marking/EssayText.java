package org.triangulate.exercises.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.triangulate.lexicon.Spelling;

/** A text that is searched for names: word by word, in any case and inflection. */
final class EssayText {
    /** A word, without the English 's behind it. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Mn}]+(?:['’ʼ](?!s\\b)\\p{L}+)*");

    private static final Pattern COUNTED = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    /** So short a name in capitals, as "US", is looked for in capitals. */
    private static final int SHORT = 3;

    private final String text;
    private final List<Word> words;

    private record Word(String written, String folded, Place place) {
        boolean isCapitals() {
            return written.equals(written.toUpperCase(Locale.ROOT))
                    && written.codePoints().anyMatch(Character::isLetter);
        }

        boolean isShortInCapitals() {
            return isCapitals() && written.length() > 1 && written.length() <= SHORT;
        }
    }

    EssayText(String text) {
        this.text = text;
        this.words = words(text);
    }

    String text() {
        return text;
    }

    /** How many words it has, as one counts them: between spaces. */
    static int count(String text) {
        return (int) COUNTED.matcher(text).results().count();
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var folded = Spelling.fold(found.group());
            if (!folded.isEmpty()) {
                words.add(new Word(found.group(), folded, new Place(found.start(), found.end())));
            }
        }
        return words;
    }

    /** The first place where the words of a name stand one behind the other. */
    Optional<Place> find(String name) {
        var wanted = words(name);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (int start = 0; start + wanted.size() <= words.size(); start++) {
            if (standsAt(start, wanted)) {
                var last = words.get(start + wanted.size() - 1).place();
                return Optional.of(new Place(words.get(start).place().start(), last.end()));
            }
        }
        return Optional.empty();
    }

    private boolean standsAt(int start, List<Word> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            var word = words.get(start + i);
            var name = wanted.get(i);
            if (!Inflection.agree(name.folded(), word.folded()) || (name.isShortInCapitals() && !word.isCapitals())) {
                return false;
            }
        }
        return true;
    }
}
