package org.triangulate.quiz.store;

/**
 * What a profile holds.
 *
 * @param answers how many answers, without those that were taken back
 * @param sessions how many sessions
 */
public record Contents(int answers, int sessions) {
    static Contents of(Database database) {
        return new Contents(
                count(database, "answer WHERE id NOT IN (SELECT answer FROM retraction)"), count(database, "session"));
    }

    private static int count(Database database, String table) {
        return database.first("SELECT count(*) FROM " + table, row -> row.getInt(1))
                .orElse(0);
    }
}
