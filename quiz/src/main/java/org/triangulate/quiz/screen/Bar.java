package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import org.triangulate.model.Hedge;
import org.triangulate.model.Quantity;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/**
 * A figure as a bar: solid up to what the source surely says, shaded as far as its hedge or range reaches, which for
 * "over" lies beyond the number, for "up to" below it, for "about" on both sides. A place in an order is a dot.
 *
 * <p>The parts differ in their signs, not only in their colours.
 */
final class Bar {
    private final Axis axis;
    private final int columns;

    /**
     * @param columns the width of the whole axis
     */
    Bar(Axis axis, int columns) {
        this.axis = axis;
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
        if (axis.until().compareTo(axis.from()) <= 0) {
            return Line.BLANK;
        }
        return axis.kind() == Axis.Kind.ORDER ? dot(quantity) : bar(quantity);
    }

    private Line dot(Quantity quantity) {
        var first = (int) Math.round(axis.share(quantity.low()) * (columns - 1));
        var last = (int) Math.round(axis.share(quantity.high()) * (columns - 1));
        return Line.of("·".repeat(first), Style.FAINT)
                .plus("●", Style.BAR)
                .plus("▒".repeat(Math.max(0, last - first)), Style.HEDGE);
    }

    private Line bar(Quantity quantity) {
        var zero = cell(BigDecimal.ZERO);
        var shaded = shaded(quantity);
        var shade = Line.of("▒".repeat(shaded[1] - shaded[0]), Style.HEDGE);
        if (quantity.high().signum() < 0) {
            return blank(shaded[0]).plus(shade).plus(solid(shaded[1], zero));
        }
        return blank(Math.min(zero, shaded[0])).plus(solid(zero, shaded[0])).plus(shade);
    }

    private static Line blank(int cells) {
        return cells == 0 ? Line.BLANK : Line.of(" ".repeat(cells));
    }

    private static Line solid(int from, int until) {
        return Line.of("█".repeat(Math.max(0, until - from)), Style.BAR);
    }

    /** From which cell until before which one it is shaded; a hedge takes a cell at least on each side that it opens. */
    private int[] shaded(Quantity quantity) {
        if (!isHedged(quantity)) {
            return new int[] {cell(quantity.low()), cell(quantity.low())};
        }
        var from = cell(quantity.least());
        var until = cell(quantity.most());
        if (quantity.hedge().below() > 0) {
            from = Math.min(from, cell(quantity.low()) - 1);
        }
        if (quantity.hedge().above() > 0) {
            until = Math.max(until, cell(quantity.high()) + 1);
        }
        from = Math.max(0, Math.min(from, columns - 1));
        return new int[] {from, Math.min(columns, Math.max(until, from + 1))};
    }

    private int cell(BigDecimal number) {
        return (int) Math.round(axis.share(number) * columns);
    }
}
