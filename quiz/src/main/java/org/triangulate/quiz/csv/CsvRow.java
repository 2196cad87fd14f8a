package org.triangulate.quiz.csv;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line where it begins in the file, from 1
 */
public record CsvRow(long line, List<String> cells) {
    public CsvRow {
        cells = List.copyOf(cells);
    }
}
