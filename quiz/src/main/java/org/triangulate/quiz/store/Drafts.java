package org.triangulate.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The tables of drafts, of which answers came of them, and of how these were marked. */
final class Drafts {
    private static final String OPEN = """
            SELECT draft, course, item, change, line FROM draft_change
            WHERE course = ? AND draft NOT IN
                (SELECT draft FROM marked_draft WHERE answer NOT IN (SELECT answer FROM retraction))
            ORDER BY at, change, line, draft
            """;

    private final Database database;

    /** A row of the table of changes. */
    private record Changed(Draft empty, Draft.Change change, String line) {
        static Changed read(ResultSet row) throws SQLException {
            var change = row.getString("change").toUpperCase(Locale.ROOT);
            return new Changed(
                    Draft.begun(row.getString("draft"), row.getString("course"), row.getString("item")),
                    Draft.Change.valueOf(change),
                    row.getString("line"));
        }
    }

    Drafts(Database database) {
        this.database = database;
    }

    void append(Draft draft, Draft.Change change, String line, Instant at) {
        database.run(
                "INSERT INTO draft_change (draft, course, item, change, line, at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5,"
                        + " max(?6, ifnull((SELECT max(at) + 1 FROM draft_change WHERE draft = ?1), ?6)))",
                draft.id(),
                draft.course(),
                draft.item(),
                change.name().toLowerCase(Locale.ROOT),
                line,
                at.toEpochMilli());
    }

    List<Draft> open(String course) {
        var drafts = new LinkedHashMap<String, Draft>();
        for (var row : database.all(OPEN, Changed::read, course)) {
            // Taken out first, so that the one that was changed at last is the last.
            var draft = Objects.requireNonNullElse(drafts.remove(row.empty().id()), row.empty());
            drafts.put(draft.id(), draft.after(row.change(), row.line()));
        }
        // Nothing that was written gives way to a draft of which all was taken back.
        return drafts.values().stream()
                .sorted(Comparator.comparing(draft -> !draft.text().isBlank()))
                .toList();
    }

    /** When a draft was changed the last time. */
    Optional<Instant> lastChange(String draft) {
        return database.first(
                "SELECT at FROM draft_change WHERE draft = ? ORDER BY at DESC LIMIT 1",
                row -> Instant.ofEpochMilli(row.getLong("at")),
                draft);
    }

    void appendMarks(Answer answer, Draft draft, List<SelfMark> marks) {
        database.run("INSERT INTO marked_draft (answer, draft) VALUES (?, ?)", answer.id(), draft.id());
        marks.forEach(mark -> database.run(
                "INSERT INTO mark (answer, criterion, level, points) VALUES (?, ?, ?, ?)",
                answer.id(),
                mark.criterion(),
                mark.level(),
                mark.points()));
    }

    List<SelfMark> marksOf(String answer) {
        return database.all(
                "SELECT criterion, level, points FROM mark WHERE answer = ? ORDER BY criterion",
                row -> new SelfMark(row.getString("criterion"), row.getString("level"), row.getInt("points")),
                answer);
    }
}
