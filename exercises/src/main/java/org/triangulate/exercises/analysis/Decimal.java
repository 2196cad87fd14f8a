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
        return of(BigDecimal.valueOf(value), decimals);
    }

    private static Phrase of(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        var digits = rounded.abs().toPlainString();
        var point = digits.indexOf('.');
        var sign = rounded.signum() < 0 ? MINUS : "";
        return Phrase.of("analysis.decimal", sign + digits.substring(0, point), digits.substring(point + 1));
    }

    /** Points, to the hundredth where it takes that: "12", "12.5". */
    public static Phrase points(double value) {
        return points(BigDecimal.valueOf(value));
    }

    /** The same of points that were reckoned exactly. */
    public static Phrase points(BigDecimal value) {
        var rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() > 0
                ? of(rounded, rounded.scale())
                : Phrase.of("analysis.whole", rounded.toBigInteger().toString().replace("-", MINUS));
    }

    /** As programs read it: "-0.12". */
    public static String plain(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
