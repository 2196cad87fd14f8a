package org.triangulate.quiz.marking;

import java.util.List;
import org.triangulate.quiz.csv.CsvRow;
import org.triangulate.quiz.csv.Defused;

/** A line of a file of marks: what a marker made of one essay by one criterion. */
record MarkRow(
        String item, String marker, String essay, String criterion, String level, String points, String comment) {
    static final List<String> HEADER = List.of("item", "marker", "essay", "criterion", "level", "points", "comment");

    static MarkRow of(CsvRow row) {
        var cells = row.cells();
        return new MarkRow(
                Defused.text(cells.get(0)),
                Defused.text(cells.get(1)),
                Defused.text(cells.get(2)),
                Defused.text(cells.get(3)),
                Defused.text(cells.get(4)),
                Defused.text(cells.get(5)),
                Defused.text(cells.get(6)));
    }

    List<String> cells() {
        return List.of(
                Defused.cell(item),
                Defused.cell(marker),
                Defused.cell(essay),
                Defused.cell(criterion),
                Defused.cell(level),
                points,
                Defused.cell(comment));
    }
}
