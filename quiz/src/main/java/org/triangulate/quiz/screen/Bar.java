package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import org.triangulate.model.Hedge;
import org.triangulate.model.Quantity;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/**
 * A figure as a bar: solid up to what the source surely says, shaded as far as its hedge or range reaches.
 *
 * <p>The two differ in their signs, not only in their colours.
 */
final class Bar {
    private final BigDecimal full;
    private final int columns;

    /**
     * @param full the number that fills the whole width
     * @param columns the width
     */
    Bar(BigDecimal full, int columns) {
        this.full = full;
        this.columns = columns;
    }

    /** Whether a part of the bar is shaded. */
    static boolean isHedged(Quantity quantity) {
        return quantity.isRange() || quantity.hedge() != Hedge.NONE;
    }

    /** The bar, and spaces behind it up to the whole width. */
    Line padded(Quantity quantity) {
        var bar = of(quantity);
        return bar.plus(" ".repeat(Math.max(0, columns - bar.text().length())));
    }

    Line of(Quantity quantity) {
        var hedged = isHedged(quantity);
        var solid = cells(hedged ? quantity.least() : quantity.low());
        var most = cells(hedged ? quantity.most() : quantity.high());
        var shaded = hedged ? Math.max(1, most - solid) : 0;
        var kept = Math.min(solid, columns - shaded);
        return Line.of("█".repeat(Math.max(0, kept)), Style.BAR).plus("▒".repeat(shaded), Style.HEDGE);
    }

    private int cells(BigDecimal number) {
        if (full.signum() <= 0) {
            return 0;
        }
        var share = number.max(BigDecimal.ZERO).doubleValue() / full.doubleValue();
        return (int) Math.round(Math.min(1, share) * columns);
    }
}
