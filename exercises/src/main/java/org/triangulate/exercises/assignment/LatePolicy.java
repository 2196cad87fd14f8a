package org.triangulate.exercises.assignment;

import java.time.Duration;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Percent;

/** What becomes of work that is handed in late. */
public sealed interface LatePolicy {
    /**
     * What it costs.
     *
     * @param late by how much, more than nothing
     */
    LateCost cost(Duration late);

    /** How long after closing late work is taken without a person's decision; empty where it is not. */
    Optional<Duration> taken();

    /** What a day that has begun costs, in percent of the points. */
    int perDay();

    /** A person decides, case by case. */
    record Decided() implements LatePolicy {
        @Override
        public Optional<Duration> taken() {
            return Optional.empty();
        }

        @Override
        public int perDay() {
            return 0;
        }

        @Override
        public LateCost cost(Duration late) {
            return new LateCost.Undecided(daysBegun(late));
        }
    }

    /**
     * Every day that has begun costs a share of the points; a person decides on what comes later still.
     *
     * @param during how long after the closing time; whoever has another closing time has as long after that
     * @param percent of the points, for each day of 24 hours that has begun
     */
    record Daily(Duration during, int percent) implements LatePolicy {
        public Daily {
            Percent.check("percent", percent);
        }

        @Override
        public Optional<Duration> taken() {
            return Optional.of(during);
        }

        @Override
        public int perDay() {
            return percent;
        }

        @Override
        public LateCost cost(Duration late) {
            var days = daysBegun(late);
            return late.compareTo(during) > 0
                    ? new LateCost.Undecided(days)
                    : new LateCost.Deduction(days, (int) Math.min(Percent.WHOLE, days * percent));
        }
    }

    private static long daysBegun(Duration late) {
        return 1 + late.minusMinutes(1).toDays();
    }

    /** {@code late} of an assignment; a person decides where it says nothing. */
    static LatePolicy read(Fields fields, Window window) {
        var policies = fields.optionalParts("late", late -> daily(late, window));
        if (policies.size() > 1) {
            fields.problem("late", Rule.WRONG_SHAPE, "there is more than one rule for late work", "write one");
        }
        if (fields.has("late") && window.closes().isEmpty()) {
            fields.problem("late", Rule.CONTRADICTION, "nothing is late where nothing closes", "write 'closes' too");
        }
        return policies.stream().findFirst().orElseGet(Decided::new);
    }

    private static Optional<LatePolicy> daily(Fields fields, Window window) {
        var until = Instants.required(fields, "until");
        fields.text("cost");
        var cost = Percent.read(fields, "cost", 0);
        var during = window.closes()
                .flatMap(closes -> until.map(end -> Duration.between(closes, end)))
                .orElse(Duration.ZERO);
        if (window.closes().isPresent() && until.isPresent() && (during.isNegative() || during.isZero())) {
            fields.problem(
                    "until",
                    Rule.CONTRADICTION,
                    "late work would be taken until before the assignment closes",
                    "write a time that is after 'closes'");
        }
        return fields.build(() -> new Daily(during, cost));
    }
}
