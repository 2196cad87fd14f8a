package org.triangulate.quiz.marking;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/**
 * A line of a file of marks: what a marker made of one essay by one criterion.
 *
 * <p>A cell that a spreadsheet would take for a formula has an apostrophe before it, as OWASP advises against CSV
 * injection, and so has one that begins with an apostrophe; so that what is read is what was written.
 */
record MarkRow(
        String item, String marker, String essay, String criterion, String level, String points, String comment) {
    static final List<String> HEADER = List.of("item", "marker", "essay", "criterion", "level", "points", "comment");

    private static final String DANGEROUS = "=+-@\t\r'";

    static MarkRow of(CsvRecord cells) {
        return new MarkRow(
                plain(cells.getField(0)),
                plain(cells.getField(1)),
                plain(cells.getField(2)),
                plain(cells.getField(3)),
                plain(cells.getField(4)),
                plain(cells.getField(5)),
                plain(cells.getField(6)));
    }

    List<String> cells() {
        return List.of(
                defused(item),
                defused(marker),
                defused(essay),
                defused(criterion),
                defused(level),
                points,
                defused(comment));
    }

    private static String defused(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
