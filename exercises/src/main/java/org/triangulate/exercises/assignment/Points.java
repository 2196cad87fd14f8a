package org.triangulate.exercises.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;

/** Points, to the hundredth. */
public final class Points {
    static final int DECIMALS = 2;

    /** More than any score is exact to: what is lost in reckoning with binary fractions is not rounded up or down. */
    private static final int EXACT = 9;

    private Points() {}

    /**
     * What an answer earns.
     *
     * @param points what a right one earns
     * @param score from 0 to 1, as it was graded
     */
    public static BigDecimal earned(BigDecimal points, double score) {
        return new BigDecimal(score)
                .multiply(points)
                .setScale(EXACT, RoundingMode.HALF_EVEN)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static BigDecimal read(Fields fields) {
        var text = fields.optionalText("points");
        if (text.isEmpty() || !fields.reads("points")) {
            return BigDecimal.ONE;
        }
        if (!text.matches("[0-9]{1,4}([.][0-9]{1,2})?")) {
            fields.problem(
                    "points",
                    Rule.BAD_WORD,
                    "'points' is '" + text + "'",
                    "write a number such as 2 or 1.5, or 0 where the question is not to count");
            return BigDecimal.ONE;
        }
        return new BigDecimal(text);
    }
}
