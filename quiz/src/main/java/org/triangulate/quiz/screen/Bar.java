package org.triangulate.quiz.screen;

import java.math.BigDecimal;
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

    Line of(Quantity quantity) {
        var hedged = quantity.isRange()
                || quantity.hedge().below() > 0
                || quantity.hedge().above() > 0;
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
