package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import org.triangulate.model.Quantity;

/** A figure as one says it: "2nd", "1 occasion", "over 40 %". */
public final class Figure {
    private static final String OF = " of ";

    private Figure() {}

    /** As the course writes it; a unit that there is one of stands in the singular. */
    public static String inWords(Quantity quantity) {
        var written = quantity.written();
        var unit = quantity.unit();
        return isOne(quantity) && written.endsWith(unit)
                ? written.substring(0, written.length() - unit.length()) + singular(unit)
                : written;
    }

    private static boolean isOne(Quantity quantity) {
        return !quantity.isRange() && quantity.low().compareTo(BigDecimal.ONE) == 0;
    }

    private static String singular(String unit) {
        var end = unit.indexOf(OF);
        var counted = end < 0 ? unit : unit.substring(0, end);
        var one = counted.endsWith("ies")
                ? counted.substring(0, counted.length() - 3) + "y"
                : counted.matches(".*[^su]s") ? counted.substring(0, counted.length() - 1) : counted;
        return one + unit.substring(counted.length());
    }
}
