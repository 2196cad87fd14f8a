package org.triangulate.quiz.marking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.triangulate.exercises.marking.Marks;
import org.triangulate.exercises.marking.Marks.Mark;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.exercises.marking.RubricLevel;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.csv.CsvRow;
import org.triangulate.quiz.csv.CsvText;

/**
 * What one marker made of the essays on one item, and how that stands in a file: as CSV, a line for each essay and
 * criterion.
 *
 * @param item the id of the item
 * @param marker who marked
 * @param marks by the names of the essays
 */
public record MarkSheet(String item, String marker, Map<String, Marks> marks) {
    public MarkSheet {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /** The marks of an essay. */
    public Marks of(String essay) {
        return marks.getOrDefault(essay, Marks.NONE);
    }

    /** This sheet with other marks for an essay. */
    MarkSheet with(String essay, Marks given) {
        var all = new TreeMap<>(marks);
        all.put(essay, given);
        return new MarkSheet(item, marker, all);
    }

    /** The text of a file; the rubric gives the points of each level and the order of the criteria. */
    String csv(Rubric rubric) {
        return CsvText.of(MarkRow.HEADER, rows(rubric).stream().map(MarkRow::cells));
    }

    private List<MarkRow> rows(Rubric rubric) {
        var rows = new ArrayList<MarkRow>();
        marks.forEach((essay, given) -> rubric.criteria().forEach(criterion -> {
            var mark = given.at(criterion);
            var points = criterion.level(mark.level()).map(RubricLevel::points).map(String::valueOf);
            if (given.byCriterion().containsKey(criterion.id())) {
                rows.add(new MarkRow(
                        item, marker, essay, criterion.id(), mark.level(), points.orElse(""), mark.comment()));
            }
        }));
        return rows;
    }

    /**
     * Reads the text of a file.
     *
     * @param file what complaints call it
     * @param rubric the one of the item, by its id; what the file says has to fit it
     */
    static MarkSheet read(String text, Path file, RubricOf rubric) {
        var records = records(text, file);
        if (records.isEmpty() || !MarkRow.HEADER.equals(records.get(0).cells())) {
            throw new MarkingException("marks.heading", file, String.join(",", MarkRow.HEADER));
        }
        if (records.size() == 1) {
            throw new MarkingException("marks.none", file);
        }
        var first = row(records.get(1), file);
        var known = rubric.of(first.item(), file);
        var marks = new LinkedHashMap<String, Marks>();
        for (var line : records.subList(1, records.size())) {
            var row = row(line, file);
            if (!row.item().equals(first.item()) || !row.marker().equals(first.marker())) {
                throw new MarkingException("marks.mixed", place(file, line));
            }
            check(row, known, place(file, line));
            marks.merge(row.essay(), one(row), MarkSheet::together);
        }
        return new MarkSheet(first.item(), first.marker(), marks);
    }

    /** Finds the rubric of an item, or throws a {@link MarkingException}. */
    @FunctionalInterface
    public interface RubricOf {
        Rubric of(String item, Path file);
    }

    private static List<CsvRow> records(String text, Path file) {
        return CsvText.rows(text).orElseThrow(() -> new MarkingException("marks.csv", file));
    }

    private static MarkRow row(CsvRow row, Path file) {
        var cells = row.cells().size();
        if (cells != MarkRow.HEADER.size()) {
            throw new MarkingException("marks.cells", place(file, row), cells, MarkRow.HEADER.size());
        }
        return MarkRow.of(row);
    }

    private static void check(MarkRow row, Rubric rubric, Phrase place) {
        var criterion = rubric.criterion(row.criterion())
                .orElseThrow(() -> new MarkingException("marks.criterion", place, row.criterion(), row.item()));
        if (!row.level().isEmpty() && criterion.level(row.level()).isEmpty()) {
            var levels = criterion.levels().stream().map(RubricLevel::name).toList();
            throw new MarkingException("marks.level", place, row.level(), row.criterion(), String.join(", ", levels));
        }
    }

    private static Phrase place(Path file, CsvRow row) {
        return Phrase.of("marks.line", file, row.line());
    }

    private static Marks one(MarkRow row) {
        return new Marks(Map.of(row.criterion(), new Mark(row.level(), row.comment())));
    }

    private static Marks together(Marks one, Marks other) {
        var all = new LinkedHashMap<>(one.byCriterion());
        all.putAll(other.byCriterion());
        return new Marks(all);
    }
}
