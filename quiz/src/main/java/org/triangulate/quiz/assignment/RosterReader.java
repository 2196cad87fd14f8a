package org.triangulate.quiz.assignment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.triangulate.course.tree.Unprintable;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.assignment.RosterTable.Row;
import org.triangulate.quiz.text.Safe;

/** Makes students of the rows of a roster, and complains of every row of which it cannot. */
final class RosterReader {
    private static final String ID = "id";

    private static final Set<String> OWN = Set.of(ID, "name", "email", "username");

    private static final int LONGEST_ID = 64;

    /** So many lines of complaints are read by nobody. */
    private static final int MOST_COMPLAINTS = 20;

    private final Path file;
    private final List<Phrase> complaints = new ArrayList<>();

    /** The line of each id, without the difference of capital letters. */
    private final Map<String, Long> ids = new HashMap<>();

    /** The id by each name of files, without the difference of capital letters. */
    private final Map<String, String> fileNames = new HashMap<>();

    RosterReader(Path file) {
        this.file = file;
    }

    Roster read(String text) {
        var table = RosterTable.read(text, file);
        check(table);
        var students = new ArrayList<Student>();
        for (var row : table.rows()) {
            student(row, table).ifPresent(students::add);
        }
        if (complaints.size() > MOST_COMPLAINTS) {
            var more = complaints.size() - MOST_COMPLAINTS;
            complaints.subList(MOST_COMPLAINTS, complaints.size()).clear();
            complaints.add(Phrase.count("roster.more", more, file));
        }
        if (!complaints.isEmpty()) {
            throw new RosterException(complaints);
        }
        return new Roster(students);
    }

    private void check(RosterTable table) {
        if (table.column(ID) < 0) {
            throw new RosterException(
                    "roster.id",
                    file,
                    Safe.text(String.join(
                            ", ", table.named().limit(MOST_COMPLAINTS).toList())));
        }
        var seen = new HashSet<String>();
        table.named().filter(heading -> !seen.add(heading)).findFirst().ifPresent(heading -> {
            throw new RosterException("roster.heading", file, Safe.text(heading));
        });
        if (table.rows().isEmpty()) {
            throw new RosterException("roster.none", file);
        }
    }

    private Optional<Student> student(Row row, RosterTable table) {
        var columns = table.headings().size();
        if (row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
            complain("roster.cells", row, row.cells().size(), columns);
            return Optional.empty();
        }
        return id(row, table)
                .map(id -> new Student(
                        id,
                        row.cell(table.column("name")),
                        row.cell(table.column("email")).strip(),
                        row.cell(table.column("username")).strip(),
                        others(row, table)));
    }

    private static Map<String, String> others(Row row, RosterTable table) {
        var others = new LinkedHashMap<String, String>();
        table.named()
                .filter(heading -> !OWN.contains(heading))
                .forEach(heading -> others.put(heading, row.cell(table.column(heading))));
        return others;
    }

    private Optional<String> id(Row row, RosterTable table) {
        var id = StudentId.normalized(row.cell(table.column(ID)));
        var fileName = StudentFileName.of(id);
        if (id.isEmpty()) {
            complain("roster.noid", row);
        } else if (id.codePointCount(0, id.length()) > LONGEST_ID) {
            complain("roster.longid", row, LONGEST_ID);
        } else if (id.lines().count() > 1 || Unprintable.firstIn(id).isPresent()) {
            complain("roster.badid", row, Safe.text(id));
        } else if (fileName.isEmpty()) {
            complain("roster.noletter", row, id);
        } else if (isNew(id, fileName, row)) {
            return Optional.of(id);
        }
        return Optional.empty();
    }

    private boolean isNew(String id, String fileName, Row row) {
        var earlierLine = ids.putIfAbsent(StudentId.folded(id), row.line());
        if (earlierLine != null) {
            complain("roster.twice", row, id, earlierLine);
            return false;
        }
        var earlierId = fileNames.putIfAbsent(StudentId.folded(fileName), id);
        if (earlierId != null) {
            complain("roster.alike", row, id, earlierId, fileName);
            return false;
        }
        return true;
    }

    /** A line that begins with the file and the line of a row. */
    private void complain(String key, Row row, Object... arguments) {
        var all = new ArrayList<Object>(List.of(file + ":" + row.line()));
        all.addAll(List.of(arguments));
        complaints.add(Phrase.of(key, all.toArray()));
    }
}
