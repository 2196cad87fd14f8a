package org.triangulate.exercises.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether two words are forms of one word, as "gas" and "gases", "зависимость" and "зависимостью" are.
 *
 * <p>Only the endings of English nouns and of Russian and Belarusian nouns and adjectives are looked at, and no list of
 * words: for finding, where a person looks at what was found, and not for grading.
 */
final class Inflection {
    /** A stem shorter than this says too little. */
    private static final int SHORTEST_LATIN = 4;

    private static final int SHORTEST_CYRILLIC = 3;

    private static final List<String> LATIN = List.of("s", "es");

    private static final Set<String> CYRILLIC = Stream.of(
                    "а я о е э ы и і у ю й ь ой ей ай яй эй ою ею аю яю ью ам ям ом ем эм ым им ім ов ев аў еў ах ях",
                    "ами ями амі ямі ый ий ая яя ое ее ае яе ые ие ыя ія ого его ага яга ому ему аму яму ую юю ых их іх",
                    "ыми ими ымі імі")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_ENDING = 3;

    private Inflection() {}

    /**
     * Whether they are forms of one word.
     *
     * @param name a word, folded as spellings are compared
     * @param word another, folded too
     */
    static boolean agree(String name, String word) {
        if (name.equals(word)) {
            return true;
        }
        if (name.isEmpty() || word.isEmpty() || name.charAt(0) != word.charAt(0)) {
            return false;
        }
        var stems = stems(name);
        stems.retainAll(stems(word));
        return !stems.isEmpty();
    }

    private static Set<String> stems(String word) {
        var stems = new HashSet<String>();
        var cyrillic = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        var shortest = cyrillic ? SHORTEST_CYRILLIC : SHORTEST_LATIN;
        if (word.length() >= shortest) {
            stems.add(word);
        }
        for (int cut = 1; cut <= LONGEST_ENDING && word.length() - cut >= shortest; cut++) {
            var ending = word.substring(word.length() - cut);
            if (cyrillic ? CYRILLIC.contains(ending) : LATIN.contains(ending)) {
                stems.add(word.substring(0, word.length() - cut));
            }
        }
        if (!cyrillic && word.endsWith("ies") && word.length() > SHORTEST_LATIN) {
            stems.add(word.substring(0, word.length() - 3) + "y");
        }
        return stems;
    }
}
