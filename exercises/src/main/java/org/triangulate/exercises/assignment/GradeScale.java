package org.triangulate.exercises.assignment;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;

/**
 * Which grade a share of the points earns.
 *
 * @param boundaries from the best grade down; empty where only points are given
 */
public record GradeScale(List<GradeBoundary> boundaries) {
    public GradeScale {
        boundaries = List.copyOf(boundaries);
    }

    static GradeScale read(Fields fields) {
        var boundaries = fields.optionalParts("boundaries", GradeBoundary::read);
        var grades = new HashSet<String>();
        for (int i = 0; i < boundaries.size(); i++) {
            var boundary = boundaries.get(i);
            if (!grades.add(boundary.grade())) {
                fields.problem(
                        "boundaries",
                        Rule.CONTRADICTION,
                        "the grade '" + boundary.grade() + "' stands there twice",
                        "keep one of them");
            }
            if (i > 0 && boundary.from() >= boundaries.get(i - 1).from()) {
                fields.problem(
                        "boundaries",
                        Rule.CONTRADICTION,
                        "'" + boundary.grade() + "' takes no less than '"
                                + boundaries.get(i - 1).grade() + "' before it",
                        "write the best grade first, and lower shares after it");
            }
        }
        return new GradeScale(boundaries);
    }

    /** The grade for so many of the points that there are; empty where it is below them all. */
    public Optional<String> gradeFor(BigDecimal points, BigDecimal most) {
        return boundaries.stream()
                .filter(boundary -> boundary.isReached(points, most))
                .findFirst()
                .map(GradeBoundary::grade);
    }
}
