package org.triangulate.exercises.assignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.exercises.Percent;

/**
 * A grade and what it takes.
 *
 * @param from the least share of the points that earns it, in percent
 */
public record GradeBoundary(String grade, int from) {
    public GradeBoundary {
        Percent.check("from", from);
    }

    static Optional<GradeBoundary> read(Fields fields) {
        var grade = fields.text("grade");
        fields.text("from");
        var from = Percent.read(fields, "from", 0);
        return fields.build(() -> new GradeBoundary(grade, from));
    }

    /** Whether so many points are enough; exactly reckoned, so that 89.99 % are no 90 %. */
    boolean isReached(BigDecimal points, BigDecimal most) {
        return points.movePointRight(2).compareTo(most.multiply(BigDecimal.valueOf(from))) >= 0;
    }
}
