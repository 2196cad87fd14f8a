package org.triangulate.quiz.material;

import org.triangulate.course.CourseFiles;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Disagreement;

/** What a course can be used with and its author should still know. */
final class Warnings {
    private Warnings() {}

    static void add(Material material, CourseFiles files, Problems problems) {
        var place = files.head().location().file().isEmpty()
                ? "course.yaml"
                : files.head().location().file();
        for (var disagreement : material.course().model().all(Disagreement.class)) {
            if (disagreement.type() == Disagreement.Type.UNEXPLAINED
                    && disagreement.why().isEmpty()) {
                problems.add(
                        Location.of(place),
                        Rule.UNEXPLAINED_CLASH,
                        "these do not fit together: " + String.join(" and ", disagreement.between()),
                        "say why they differ in a disagreement between them");
            }
        }
        for (var term : material.glossary().terms()) {
            for (var other : term.related()) {
                if (material.term(other).stream()
                        .noneMatch(found -> found.related().contains(term.id()))) {
                    problems.add(
                            Location.of(place),
                            Rule.ONE_SIDED_RELATION,
                            "the term '" + term.id() + "' names '" + other
                                    + "' as related, and not the other way round",
                            "add it to the 'related' of '" + other + "'");
                }
            }
        }
    }
}
