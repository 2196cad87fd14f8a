package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import java.util.List;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** The axis below bars: a line with its round numbers. */
final class Ruler {
    private final Axis axis;
    private final String unit;
    private final int columns;

    Ruler(Axis axis, String unit, int columns) {
        this.axis = axis;
        this.unit = unit;
        this.columns = columns;
    }

    List<Line> lines() {
        var drawn = new StringBuilder("━".repeat(columns));
        axis.ticks().forEach(tick -> drawn.setCharAt(column(tick), '┻'));
        drawn.setCharAt(0, '┗');
        var labels = axis.ticks().stream()
                .map(tick -> new Labels.Label(column(tick), Axis.written(tick, unit)))
                .toList();
        return List.of(Line.of(drawn.toString(), Style.FAINT), Line.of(Labels.row(labels, columns), Style.FAINT));
    }

    /** The column in which a bar of so much ends; a dot stands in it. */
    private int column(BigDecimal tick) {
        var places = axis.kind() == Axis.Kind.ORDER ? columns - 1 : columns;
        var end = (int) Math.round(axis.share(tick) * places);
        return axis.kind() == Axis.Kind.ORDER ? end : Math.max(0, end - 1);
    }
}
