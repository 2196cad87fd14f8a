package org.triangulate.quiz.assignment;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.triangulate.quiz.csv.CsvText;

/**
 * The cells of a roster, before anybody asks what they mean.
 *
 * @param headings in small letters
 */
record RosterTable(List<String> headings, List<Row> rows) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /**
     * A row.
     *
     * @param line where it begins in the file, from 1
     */
    record Row(long line, List<String> cells) {
        /** A cell; empty where the row has no such cell. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    RosterTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    static RosterTable read(String text, Path file) {
        if (text.chars().filter(character -> character == '"').count() % 2 != 0) {
            throw new RosterException("roster.csv", file);
        }
        var rows =
                CsvText.rows(text, separator(text)).orElseThrow(() -> new RosterException("roster.csv", file)).stream()
                        .map(row -> new Row(row.line(), row.cells()))
                        .filter(row -> !row.isBlank())
                        .toList();
        if (rows.isEmpty()) {
            throw new RosterException("roster.empty", file);
        }
        var headings = rows.get(0).cells().stream()
                .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                .toList();
        return new RosterTable(headings, rows.subList(1, rows.size()));
    }

    /** The one that stands most often between the headings. */
    private static char separator(String text) {
        var counts = new HashMap<Character, Integer>();
        var quoted = false;
        for (var character : text.lines().findFirst().orElse("").toCharArray()) {
            quoted ^= character == '"';
            if (!quoted) {
                counts.merge(character, 1, Integer::sum);
            }
        }
        return SEPARATORS.stream()
                .max(Comparator.comparingInt(separator -> counts.getOrDefault(separator, 0)))
                .filter(separator -> counts.containsKey(separator))
                .orElse(',');
    }

    /** Where a heading stands, from 0; below that where there is none. */
    int column(String heading) {
        return headings.indexOf(heading);
    }

    /** The headings of columns that have one, in their order. */
    Stream<String> named() {
        return headings.stream().filter(heading -> !heading.isEmpty());
    }
}
