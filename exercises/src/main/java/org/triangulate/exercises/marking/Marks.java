package org.triangulate.exercises.marking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person made of one text, criterion by criterion.
 *
 * @param byCriterion the marks by the ids of their criteria; a criterion that nobody has looked at yet is missing
 */
public record Marks(Map<String, Mark> byCriterion) {
    /** Before anybody has marked. */
    public static final Marks NONE = new Marks(Map.of());

    /**
     * What a person made of one criterion.
     *
     * @param level the name of the level; empty where there is only a comment so far
     * @param comment empty where there is none
     */
    public record Mark(String level, String comment) {}

    public Marks {
        byCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(byCriterion));
    }

    /** What stands at a criterion; an empty mark where nothing does. */
    public Mark at(Criterion criterion) {
        return byCriterion.getOrDefault(criterion.id(), new Mark("", ""));
    }

    /** These marks with another level at a criterion; the comment stays. */
    public Marks with(Criterion criterion, RubricLevel level) {
        return with(criterion, new Mark(level.name(), at(criterion).comment()));
    }

    /** These marks with another comment at a criterion; the level stays. */
    public Marks commented(Criterion criterion, String comment) {
        return with(criterion, new Mark(at(criterion).level(), comment));
    }

    private Marks with(Criterion criterion, Mark mark) {
        var all = new LinkedHashMap<>(byCriterion);
        all.put(criterion.id(), mark);
        return new Marks(all);
    }

    /** The names of the levels by the ids of their criteria. */
    public Map<String, String> levels() {
        return byCriterion.entrySet().stream()
                .filter(entry -> !entry.getValue().level().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().level()));
    }
}
