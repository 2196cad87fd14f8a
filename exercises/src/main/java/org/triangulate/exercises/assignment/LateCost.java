package org.triangulate.exercises.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.triangulate.exercises.Percent;

/** What it costs a student to have handed in when he did. */
public sealed interface LateCost {
    /** Whether it was after the closing time. */
    boolean isLate();

    /** Whether somebody has to decide what it costs. */
    boolean isUndecided();

    /** How many percent of the points are taken off; 0 as long as nobody has decided. */
    int percent();

    /** What is left of the points, to the hundredth; all of them as long as nobody has decided. */
    BigDecimal leftOf(BigDecimal points);

    /** Handed in before it closed. */
    record InTime() implements LateCost {
        @Override
        public boolean isLate() {
            return false;
        }

        @Override
        public boolean isUndecided() {
            return false;
        }

        @Override
        public int percent() {
            return 0;
        }

        @Override
        public BigDecimal leftOf(BigDecimal points) {
            return points;
        }
    }

    /**
     * A share of the points.
     *
     * @param days how many days late it was, each begun one counted
     * @param percent what that costs, 0 to 100
     */
    record Deduction(long days, int percent) implements LateCost {
        @Override
        public boolean isLate() {
            return true;
        }

        @Override
        public boolean isUndecided() {
            return false;
        }

        @Override
        public BigDecimal leftOf(BigDecimal points) {
            return points.multiply(BigDecimal.valueOf(Percent.WHOLE - percent))
                    .movePointLeft(2)
                    .setScale(Points.DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /**
     * The assignment does not say what it costs to be so late.
     *
     * @param days how many days late it was, each begun one counted
     */
    record Undecided(long days) implements LateCost {
        @Override
        public boolean isLate() {
            return true;
        }

        @Override
        public boolean isUndecided() {
            return true;
        }

        @Override
        public int percent() {
            return 0;
        }

        @Override
        public BigDecimal leftOf(BigDecimal points) {
            return points;
        }
    }
}
