package org.triangulate.exercises.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** So many significant figures: 1234 to three of them is 1230, and 2 to three of them is 2.00. */
public record Figures(int count) {
    public static final int MOST = 6;

    public Figures {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("count must be 1 to " + MOST + ", not " + count);
        }
    }

    /** A number with exactly these figures, the last of which is rounded; half goes up. */
    public BigDecimal of(BigDecimal number) {
        var rounded = number.round(new MathContext(count, RoundingMode.HALF_UP));
        return rounded.setScale(count - rounded.precision() + rounded.scale(), RoundingMode.HALF_UP);
    }
}
