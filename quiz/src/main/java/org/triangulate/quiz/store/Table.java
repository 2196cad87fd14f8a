package org.triangulate.quiz.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of a profile as merging sees it: by what an entry is known on any machine, and what else it says.
 *
 * @param key the columns by which an entry is known
 * @param rest the other columns, without the number that only this file gave it
 * @param demands makes the value that a row stands for, which refuses what it cannot be
 */
record Table(String name, Sort sort, List<String> key, List<String> rest, Demands demands) {
    /** What becomes of an entry. */
    enum Sort {
        /** Something with an id: of two by one id, both say the same. */
        THING,
        /** A part of the thing that its first column names, and that never comes later than it. */
        PART,
        /** Something that is so from some time on; when that was is all that two machines may differ in. */
        STATE,
        /** Something that happened, and has no id: it may have happened twice. */
        EVENT
    }

    /** What makes the value that a row stands for. */
    @FunctionalInterface
    interface Demands {
        Object value(Row row) throws SQLException;
    }

    /** A row whose texts are there and whose times are those of people who study. */
    record Row(ResultSet columns) {
        private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

        String text(String column) throws SQLException {
            var text = Optional.ofNullable(columns.getString(column));
            return text.orElseThrow(() -> new IllegalArgumentException(column + " is missing"));
        }

        String filled(String column) throws SQLException {
            var text = text(column);
            Check.filled(column, text);
            return text;
        }

        int number(String column) throws SQLException {
            var number = columns.getLong(column);
            Check.require(number == (int) number, column, "is out of range");
            return (int) number;
        }

        Instant time(String column) throws SQLException {
            var time = Instant.ofEpochMilli(columns.getLong(column));
            Check.require(time.isAfter(EARLIEST) && time.isBefore(LATEST), column, "is no time of a student's");
            return time;
        }

        Duration span(String column) throws SQLException {
            var days = Duration.ofMillis(columns.getLong(column)).toDays();
            Check.require(Math.abs(days) < 365, column, "is longer than a year");
            return Duration.ofMillis(columns.getLong(column));
        }
    }

    /** All tables, those that others refer to first. */
    static final List<Table> ALL = List.of(
            new Table("session", Sort.THING, List.of("id"), List.of("course", "kind", "started"), Table::session),
            new Table(
                    "planned_item",
                    Sort.PART,
                    List.of("session", "position"),
                    List.of("item", "seed"),
                    row -> new PlannedItem(row.text("item"), row.columns().getLong("seed"))),
            new Table("time_limit", Sort.PART, List.of("session"), List.of("length"), row -> row.span("length")),
            new Table("session_end", Sort.STATE, List.of("session"), List.of("at"), row -> row.time("at")),
            new Table("skip", Sort.STATE, List.of("session", "position"), List.of("at"), row -> row.time("at")),
            new Table(
                    "answer",
                    Sort.THING,
                    List.of("id"),
                    List.of(
                            "session",
                            "course",
                            "item",
                            "revision",
                            "typed",
                            "verdict",
                            "score",
                            "rating",
                            "hints",
                            "took",
                            "at"),
                    Table::answer),
            new Table("retraction", Sort.STATE, List.of("answer"), List.of("at"), row -> row.time("at")),
            new Table("confidence", Sort.PART, List.of("answer"), List.of("level"), row -> row.number("level")),
            new Table("marked_draft", Sort.PART, List.of("answer"), List.of("draft"), row -> row.filled("draft")),
            new Table(
                    "mark",
                    Sort.PART,
                    List.of("answer", "criterion"),
                    List.of("level", "points"),
                    row -> new SelfMark(row.text("criterion"), row.text("level"), row.number("points"))),
            new Table(
                    "rerating",
                    Sort.STATE,
                    List.of("answer", "at", "rating"),
                    List.of(),
                    row -> List.of(row.number("rating"), row.time("at"))),
            new Table(
                    "trial",
                    Sort.EVENT,
                    List.of("session", "turn", "kind", "typed", "score", "at"),
                    List.of(),
                    Table::trial),
            new Table(
                    "draft_change",
                    Sort.EVENT,
                    List.of("draft", "course", "item", "change", "line", "at"),
                    List.of(),
                    Table::change),
            new Table(
                    "flag",
                    Sort.STATE,
                    List.of("course", "item", "at", "raised"),
                    List.of(),
                    row -> List.of(row.filled("course"), row.filled("item"), row.time("at"))),
            new Table(
                    "setting",
                    Sort.STATE,
                    List.of("course", "name", "at", "value"),
                    List.of(),
                    row -> List.of(row.filled("course"), row.filled("name"), row.text("value"), row.time("at"))));

    List<String> columns() {
        return Stream.concat(key.stream(), rest.stream()).toList();
    }

    /** The values of a row, column by column, once it is seen that they are possible. */
    List<Object> values(ResultSet row) throws SQLException {
        Objects.requireNonNull(demands.value(new Row(row)));
        var values = new ArrayList<Object>();
        for (var column : columns()) {
            var value = row.getObject(column);
            Check.require(value instanceof String || value instanceof Number, column, "is neither text nor number");
            values.add(value instanceof Integer number ? (Object) number.longValue() : value);
        }
        return values;
    }

    private static Object session(Row row) throws SQLException {
        return new StudySession(row.text("id"), row.text("course"), row.text("kind"), row.time("started"), List.of());
    }

    private static Object answer(Row row) throws SQLException {
        return new Answer(
                row.text("id"),
                row.text("session"),
                row.text("course"),
                row.text("item"),
                row.number("revision"),
                row.text("typed"),
                row.text("verdict"),
                row.columns().getDouble("score"),
                row.number("rating"),
                row.number("hints"),
                row.span("took"),
                row.time("at"));
    }

    private static Object trial(Row row) throws SQLException {
        Check.require(row.number("turn") >= 0, "turn", "must not be negative");
        var kind = Trial.Kind.valueOf(row.text("kind"));
        return new Trial(kind, row.text("typed"), row.columns().getDouble("score"), row.time("at"));
    }

    private static Object change(Row row) throws SQLException {
        var change = Draft.Change.valueOf(row.text("change").toUpperCase(Locale.ROOT));
        row.time("at");
        return Draft.begun(row.text("draft"), row.text("course"), row.text("item"))
                .after(change, row.text("line"));
    }
}
