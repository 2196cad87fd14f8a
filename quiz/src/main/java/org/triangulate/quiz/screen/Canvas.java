package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** A field of cells, each of one column, in which a drawing is put together sign by sign. */
final class Canvas {
    private final char[][] signs;
    private final Style[][] styles;

    Canvas(int rows, int columns) {
        signs = new char[rows][columns];
        styles = new Style[rows][columns];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(signs[row], ' ');
            Arrays.fill(styles[row], Style.PLAIN);
        }
    }

    /** Puts a sign into a cell, the lowest row being 0; what lies outside is not drawn. */
    void put(int row, int column, char sign, Style style) {
        if (row >= 0 && row < signs.length && column >= 0 && column < signs[0].length) {
            signs[top(row)][column] = sign;
            styles[top(row)][column] = style;
        }
    }

    /** Puts a sign where nothing stands yet. */
    void fill(int row, int column, char sign, Style style) {
        if (row >= 0 && row < signs.length && column >= 0 && column < signs[0].length && isFree(row, column)) {
            put(row, column, sign, style);
        }
    }

    private boolean isFree(int row, int column) {
        return signs[top(row)][column] == ' ';
    }

    private int top(int row) {
        return signs.length - 1 - row;
    }

    /** One row as a line, a span for each run of one style. */
    Line line(int row) {
        var line = Line.BLANK;
        var from = 0;
        var signsOf = signs[top(row)];
        var stylesOf = styles[top(row)];
        for (int at = 1; at <= signsOf.length; at++) {
            if (at == signsOf.length || stylesOf[at] != stylesOf[from]) {
                line = line.plus(new String(signsOf, from, at - from), stylesOf[from]);
                from = at;
            }
        }
        return line;
    }

    /** All rows, from the top. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int row = signs.length - 1; row >= 0; row--) {
            lines.add(line(row));
        }
        return lines;
    }
}
