package org.triangulate.quiz.grading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person has decided about the work of a student.
 *
 * @param question about which question, by its number; 0 for the whole
 * @param value a percentage, points, or the name of a file; empty where the verb says all
 * @param receipt of the submission that was looked at, in capitals without spaces; empty where it is none in particular
 * @param place where it is written down
 */
record Decision(String student, int question, Verb verb, String value, String receipt, String reason, String place) {
    private static final Pattern POINTS = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");

    private static final Pattern RECEIPT = Pattern.compile("[0-9A-F]{16}");

    /** What may be decided. */
    enum Verb {
        /** It counts as it is, whatever seems to be the matter. */
        ACCEPT,
        /** It does not count. */
        REFUSE,
        /** So many percent are taken off for being late. */
        LATE,
        /** The question earns so many points. */
        POINTS,
        /** Of several submissions this file is graded. */
        USE
    }

    /** The points of a decision about a question. */
    BigDecimal points() {
        return new BigDecimal(value);
    }

    /** The percentage of a decision about being late. */
    int percent() {
        return Integer.parseInt(value);
    }

    /** A decision as it is written: {@code accept}, {@code late 20}, {@code points 1.5}; empty where it is none. */
    static Optional<Decision> of(
            String student, int question, String written, String receipt, String reason, String place) {
        var words = written.strip().split("\\s+", 2);
        var value = words.length > 1 ? words[1].replaceFirst("\\s*%$", "") : "";
        return verb(words[0])
                .map(verb -> new Decision(student, question, verb, value, digits(receipt), reason, place))
                .filter(Decision::isSound);
    }

    private static String digits(String receipt) {
        return receipt.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether it says what it has to say of the submission: all but the choice of one, and the refusal of them all. */
    boolean saysOfWhich() {
        var needsNone = verb == Verb.USE || verb == Verb.REFUSE;
        return receipt.isEmpty() ? needsNone : RECEIPT.matcher(receipt).matches();
    }

    /** Whether it is about the submission of a receipt. */
    boolean isAbout(String other) {
        return receipt.isEmpty() || receipt.equals(digits(other));
    }

    private static Optional<Verb> verb(String word) {
        return Arrays.stream(Verb.values())
                .filter(verb -> verb.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private boolean isSound() {
        return switch (verb) {
            case ACCEPT, REFUSE -> question == 0 && value.isEmpty();
            case LATE -> question == 0 && value.matches("\\d{1,2}|100");
            case POINTS -> question > 0 && POINTS.matcher(value).matches();
            case USE -> question == 0 && !value.isEmpty();
        };
    }
}
