package org.triangulate.model;

import java.math.BigDecimal;

/** A place in an order as one writes it in English: 1st, 2nd, 11th, 157th. */
public final class Ordinal {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ordinal() {}

    public static String of(BigDecimal rank) {
        var end = rank.remainder(HUNDRED).intValue();
        return rank.toPlainString() + (end / 10 == 1 ? "th" : ending(end % 10));
    }

    private static String ending(int digit) {
        return switch (digit) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
