package org.triangulate.exercises.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.phrases.Phrases;

/**
 * What a text is marked by: its criteria, each with levels that earn points.
 *
 * <p>Example: {@code rubric.points(Map.of("claim", "full", "evidence", "some"))}.
 *
 * @param length how long the text is to be; what is longer or shorter is told, and costs nothing by itself
 */
public record Rubric(Length length, List<Criterion> criteria) {
    public Rubric {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("criteria must not be empty");
        }
    }

    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    /** What a text earns that meets every criterion at its best. */
    public int most() {
        return criteria.stream().mapToInt(Criterion::most).sum();
    }

    /** Whether every criterion has one of its levels; {@code levels} holds their names by the ids of the criteria. */
    public boolean isComplete(Map<String, String> levels) {
        return criteria.stream().allMatch(criterion -> chosen(criterion, levels).isPresent());
    }

    /** What the chosen levels earn together. */
    public int points(Map<String, String> levels) {
        return criteria.stream()
                .flatMap(criterion -> chosen(criterion, levels).stream())
                .mapToInt(RubricLevel::points)
                .sum();
    }

    /** What the chosen levels earn as a share of all points, 0 to 1. */
    public double score(Map<String, String> levels) {
        return (double) points(levels) / most();
    }

    /** The level of a criterion among the chosen ones. */
    public static Optional<RubricLevel> chosen(Criterion criterion, Map<String, String> levels) {
        return criterion.level(levels.getOrDefault(criterion.id(), ""));
    }

    /** What there is to say about the length of a text; empty where it is what is asked for. */
    public Optional<String> lengthRemark(int words, Phrases phrases) {
        return length.remark(words, phrases);
    }
}
