package org.triangulate.exercises.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.triangulate.lexicon.NumberWords;

/** Shares of a whole in words and as fractions, where percent are asked for: "two thirds", "4 out of 5", "all of it". */
final class Shares {
    private static final Map<String, Integer> PARTS =
            Map.of("hal", 2, "third", 3, "quarter", 4, "fourth", 4, "fifth", 5, "sixth", 6, "eighth", 8, "tenth", 10);

    private static final String COUNT = "\\b(an?|\\d|one|two|three|four|five|seven|nine)[ -]";

    /** "half" and "quarter" may stand alone; "third" alone is a rank. */
    private static final String IN_WORDS = "(?:" + COUNT + ")?\\b(hal|quarter)(?:f|ves|s)?\\b|" + COUNT
            + "(third|fourth|fifth|sixth|eighth|tenth)s?\\b";

    private static final String FRACTION = "(?<![\\d/])(\\d{1,3}) ?(?:/|out of|in|of) ?(\\d{1,3})(?![\\d/])";

    private static final Rewriting IN_PERCENT = new Rewriting()
            .then(IN_WORDS, Shares::ofParts)
            .then(NumberWords::inDigits)
            .then(FRACTION, Shares::fraction)
            .then("\\b(?:all|everything)\\b", "100 %");

    private Shares() {}

    /** The text with its shares in percent, and its numbers in digits. */
    static String inPercent(String text) {
        return IN_PERCENT.of(text);
    }

    private static String ofParts(MatchResult match) {
        var count = Optional.ofNullable(match.group(1)).or(() -> Optional.ofNullable(match.group(3)));
        var part = Optional.ofNullable(match.group(2)).orElse(match.group(4));
        return percent(count.map(Shares::number).orElse(1), PARTS.getOrDefault(part, 1))
                .orElse(match.group());
    }

    private static int number(String count) {
        return count.startsWith("a") ? 1 : Integer.parseInt(NumberWords.inDigits(count));
    }

    private static String fraction(MatchResult match) {
        var whole = Integer.parseInt(match.group(2));
        return isUsual(whole) ? percent(Integer.parseInt(match.group(1)), whole).orElse(match.group()) : match.group();
    }

    /** Nobody reckons in forty-fifths: 44/45 are two answers. */
    private static boolean isUsual(int whole) {
        return whole <= 20 || whole % 25 == 0;
    }

    /** A part of a whole in percent; empty for what is no part of it, such as 50/50. */
    private static Optional<String> percent(int part, int whole) {
        if (part >= whole) {
            return Optional.empty();
        }
        var percent = BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        var digits =
                percent.stripTrailingZeros().scale() <= 0 ? percent.setScale(0, RoundingMode.UNNECESSARY) : percent;
        return Optional.of(digits + " %");
    }
}
