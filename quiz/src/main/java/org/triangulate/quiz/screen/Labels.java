package org.triangulate.quiz.screen;

import java.util.List;
import org.triangulate.quiz.terminal.Columns;

/** Words in one row, each below the place that it belongs to; one that has no room is left out. */
final class Labels {
    /**
     * A word and the column that its middle is to stand in.
     *
     * @param column from 0
     */
    record Label(int column, String text) {}

    private Labels() {}

    static String row(List<Label> labels, int columns) {
        var row = new StringBuilder();
        int used = 0;
        for (var label : labels) {
            var width = Columns.of(label.text());
            var from = Math.max(0, Math.min(label.column() - (width - 1) / 2, columns - width));
            if (width <= columns && (from > used || used == 0)) {
                row.append(" ".repeat(from - used)).append(label.text());
                used = from + width;
            }
        }
        return row.toString();
    }
}
