package org.triangulate.quiz.store;

/**
 * The level that the writer of an essay gave it by one criterion.
 *
 * @param points what the level earned when it was given
 */
public record SelfMark(String criterion, String level, int points) {
    public SelfMark {
        Check.filled("criterion", criterion);
        Check.filled("level", level);
        Check.require(points >= 0, "points", "must not be negative");
    }
}
