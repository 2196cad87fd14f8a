package org.triangulate.exercises.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.triangulate.phrases.Phrase;

/** A number as one reads it in a report: rounded, with the point or comma of the reader's language. */
public final class Decimal {
    private static final String MINUS = "−";

    private Decimal() {}

    /** With so many decimals, 1 or more: "0.72". */
    public static Phrase of(double value, int decimals) {
        var digits = plain(Math.abs(value), decimals);
        var point = digits.indexOf('.');
        var sign = plain(value, decimals).startsWith("-") ? MINUS : "";
        return Phrase.of("analysis.decimal", sign + digits.substring(0, point), digits.substring(point + 1));
    }

    /** Points, to the hundredth where it takes that: "12", "12.5". */
    public static Phrase points(double value) {
        var rounded = rounded(value, 2).stripTrailingZeros();
        return rounded.scale() > 0
                ? of(value, rounded.scale())
                : Phrase.of("analysis.whole", rounded.toBigInteger().toString().replace("-", MINUS));
    }

    /** As programs read it: "-0.12". */
    public static String plain(double value, int decimals) {
        return rounded(value, decimals).toPlainString();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
