package org.triangulate.quiz.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables of what a student says of items and courses; of the entries about one thing, the last counts. */
final class Wishes {
    private final Database database;

    Wishes(Database database) {
        this.database = database;
    }

    void flag(String course, String item, boolean raised, Instant at) {
        Check.filled("course", course);
        Check.filled("item", item);
        database.run(
                "INSERT INTO flag (course, item, at, raised) VALUES (?1, ?2,"
                        + " max(?3, ifnull((SELECT max(at) + 1 FROM flag WHERE course = ?1 AND item = ?2), ?3)), ?4)",
                course,
                item,
                at.toEpochMilli(),
                raised ? 1 : 0);
    }

    Set<String> flags(String course) {
        var raised = new TreeSet<String>();
        database.all(
                "SELECT item, raised FROM flag WHERE course = ? ORDER BY at, raised",
                row -> row.getBoolean("raised")
                        ? raised.add(row.getString("item"))
                        : raised.remove(row.getString("item")),
                course);
        return raised;
    }

    void set(String course, String name, String value, Instant at) {
        Check.filled("course", course);
        Check.filled("name", name);
        database.run(
                "INSERT INTO setting (course, name, at, value) VALUES (?1, ?2,"
                        + " max(?3, ifnull((SELECT max(at) + 1 FROM setting WHERE course = ?1 AND name = ?2), ?3)), ?4)",
                course,
                name,
                at.toEpochMilli(),
                value);
    }

    Map<String, String> settings(String course) {
        var settings = new HashMap<String, String>();
        database.all(
                "SELECT name, value FROM setting WHERE course = ? ORDER BY at, value",
                row -> settings.put(row.getString("name"), row.getString("value")) == null,
                course);
        settings.values().removeIf(String::isEmpty);
        return Map.copyOf(settings);
    }
}
