package org.triangulate.exercises.response;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.triangulate.phrases.Phrase;

/**
 * Answers that give each number a letter: {@code 1b 2a}, {@code 1-b, 2-a}, or the letters alone in turn, {@code b a}.
 *
 * @param numbers how many numbers there are
 * @param letters how many letters there are to choose from
 */
public record PairsFormat(int numbers, int letters) implements ResponseFormat {
    private static final Pattern PAIR = Pattern.compile("(?<!\\d)(\\d++)[^\\d\\p{L}]*+(\\p{L})");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\d]");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;.]+");

    public PairsFormat {
        ResponseFormat.requireCounts(numbers, letters);
    }

    /** What an answer looks like. */
    String written() {
        var used = Math.min(numbers, letters);
        return IntStream.range(0, numbers)
                .mapToObj(i -> (i + 1) + Letters.label(used - 1 - i % used))
                .collect(Collectors.joining(" "));
    }

    /** The position of the letter of each number, that of number 1 first; positions count from 0. */
    public List<Integer> positions(String typed) throws UnreadableAnswer {
        return positions(typed.chars().anyMatch(Character::isDigit) ? byNumber(typed) : inTurn(typed));
    }

    /** The letters of an answer like {@code 1b 2a}, that of number 1 first; null for a number that has none. */
    private @Nullable String[] byNumber(String typed) throws UnreadableAnswer {
        var chosen = new @Nullable String[numbers];
        var pairs = PAIR.matcher(typed);
        while (pairs.find()) {
            chosen[free(pairs.group(1), chosen)] = pairs.group(2);
        }
        if (LETTER_OR_DIGIT.matcher(pairs.replaceAll("")).find()) {
            throw everyNumberNeedsALetter();
        }
        return chosen;
    }

    /** The position of a number that has no letter yet. */
    private int free(String digits, @Nullable String[] chosen) throws UnreadableAnswer {
        var number = digits.length() < 3 ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > chosen.length) {
            throw new UnreadableAnswer("numbers.nonumber", StringUtils.abbreviate(digits, "…", 20), written());
        }
        if (chosen[number - 1] != null) {
            throw new UnreadableAnswer("numbers.twice", number, written());
        }
        return number - 1;
    }

    /** The letters of an answer like {@code b a}. */
    private static String[] inTurn(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("").split("");
    }

    private List<Integer> positions(@Nullable String[] chosen) throws UnreadableAnswer {
        var positions = new ArrayList<Integer>();
        for (var letter : chosen) {
            if (letter == null || chosen.length != numbers) {
                throw everyNumberNeedsALetter();
            }
            positions.add(Letters.positions(letter, letters, written()).get(0));
        }
        return positions;
    }

    private UnreadableAnswer everyNumberNeedsALetter() {
        return new UnreadableAnswer("numbers.every", written());
    }

    @Override
    public Phrase howToAnswer() {
        return Phrase.of("numbers.how", written());
    }

    @Override
    public Phrase example() {
        return Phrase.verbatim(written());
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        positions(typed);
    }
}
