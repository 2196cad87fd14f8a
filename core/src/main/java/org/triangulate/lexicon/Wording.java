package org.triangulate.lexicon;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a text as a marker compares them: in small letters, without punctuation, "the" and "and", with numbers in
 * digits.
 *
 * @param content the words that carry the meaning
 * @param little those that people mix up or leave out, such as "of" and "for"
 * @param joined all of them in one, as spaces are often missing or too many
 */
record Wording(List<Word> words, List<Word> content, List<String> little, Word joined) {
    /** For "and" many write a sign or nothing. */
    private static final Set<String> UNHEARD = Set.of("the", "and");

    private static final Set<String> LITTLE = Set.of("of", "for", "in", "on", "to", "at", "by");

    private static final int MOST_SPACES = 2;

    private static final Pattern NOT_BETWEEN_DIGITS = Pattern.compile("(?<!\\d) | (?!\\d)");

    static Wording of(String text) {
        var all = Stream.of(NumberWords.inDigits(Spelling.foldButYo(text)).split(" "))
                .filter(word -> !word.isEmpty())
                .map(Word::of)
                .toList();
        var heard = all.stream().filter(word -> !UNHEARD.contains(word.text())).toList();
        return ofWords(heard.isEmpty() ? all : heard);
    }

    static Wording ofWords(List<Word> words) {
        var content =
                words.stream().filter(word -> !LITTLE.contains(word.text())).toList();
        var little = words.stream().map(Word::text).filter(LITTLE::contains).toList();
        return new Wording(List.copyOf(words), content.isEmpty() ? words : content, little, join(words));
    }

    /** Numbers stay apart. */
    private static Word join(List<Word> words) {
        var joined = String.join(" ", words.stream().map(Word::text).toList());
        return Word.of(NOT_BETWEEN_DIGITS.matcher(joined).replaceAll(""));
    }

    /** The words that it may begin with, as little ones may be left out. */
    List<Word> firsts() {
        return Stream.concat(words.stream().limit(1), content.stream().limit(1)).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean hasDigit() {
        return joined.hasDigit();
    }

    boolean isCyrillic() {
        return joined.cyrillic();
    }

    /** All letters in one. */
    String letters() {
        return joined.text();
    }

    /** Whether it is the same but for spaces. */
    boolean isSpeltAs(Wording other) {
        return letters().equals(other.letters());
    }

    /** How many slips lie between this wording of a name and a typed one; {@link Word#FAR} where there are too many. */
    int slipsTo(Wording typed) {
        if (isSpeltAs(typed)) {
            return 0;
        }
        if (content.size() == typed.content.size()) {
            return little.equals(typed.little) ? wordByWord(typed) : wordByWord(typed) + 1;
        }
        return Math.abs(words.size() - typed.words.size()) <= MOST_SPACES ? inOne(typed) : Word.FAR;
    }

    /** Spaces may be missing or too many; beside a single word, what is left may be an initial and no slip. */
    private int inOne(Wording typed) {
        var slips = joined.slipsTo(typed.joined, true);
        return slips == 0 || Math.min(words.size(), typed.words.size()) > 1 ? slips : Word.FAR;
    }

    private int wordByWord(Wording typed) {
        var slips = 0;
        for (int i = 0; i < content.size() && slips < Word.FAR; i++) {
            slips += content.get(i).slipsTo(typed.content.get(i), content.size() == 1);
        }
        return slips;
    }

    /** Whether every word of this name stands in what was typed, side by side and perhaps with slips. */
    boolean isPartOf(Wording typed) {
        for (int i = 0; i + words.size() <= typed.words.size(); i++) {
            if (slipsTo(ofWords(typed.words.subList(i, i + words.size()))) < Word.FAR) {
                return true;
            }
        }
        return false;
    }
}
