package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.triangulate.model.Hedge;
import org.triangulate.model.Quantity;

/**
 * The scale that figures are drawn along: where it begins and ends, and the round numbers on it.
 *
 * <p>It begins at zero, so that a bar twice as long stands for twice as much, unless it is cut on purpose.
 *
 * @param step from one round number to the next
 * @param kind what a place on it means
 */
public record Axis(BigDecimal from, BigDecimal until, BigDecimal step, Kind kind) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int MOST_STEPS = 5;

    private static final String RANK = "rank";

    /** What a place on an axis means. */
    public enum Kind {
        /** An amount, counted from zero. */
        AMOUNT,
        /** An amount on an axis that does not begin at zero. */
        CUT,
        /** A place in an order, the first of which is the best. */
        ORDER
    }

    /** An axis from zero to a number. */
    static Axis upTo(BigDecimal full) {
        return new Axis(BigDecimal.ZERO, full, full.max(BigDecimal.ONE), Kind.AMOUNT);
    }

    /** One on which every figure has its place, with as far as its hedge may reach. */
    public static Axis of(List<Quantity> figures, String unit) {
        if (unit.equals(RANK)) {
            return order(figures);
        }
        var least = figures.stream().map(Quantity::least).reduce(BigDecimal.ZERO, BigDecimal::min);
        var most = figures.stream().map(Quantity::most).reduce(BigDecimal.ZERO, BigDecimal::max);
        // Half the last digit below zero is no figure below zero.
        var below = figures.stream().anyMatch(figure -> figure.low().signum() < 0);
        return rounded(below ? least : BigDecimal.ZERO, most, Kind.AMOUNT);
    }

    /** One that begins near the least figure, for differences that an honest axis would hide. */
    static Axis cut(List<Quantity> figures, String unit) {
        var least =
                figures.stream().map(Quantity::least).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        var most = figures.stream().map(Quantity::most).reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        var cut = rounded(least, most, Kind.CUT);
        return unit.equals(RANK) || cut.from.signum() <= 0 ? of(figures, unit) : cut;
    }

    private static Axis order(List<Quantity> figures) {
        var last = figures.stream().map(Quantity::high).reduce(BigDecimal.valueOf(2), BigDecimal::max);
        var step = step(last.subtract(BigDecimal.ONE)).max(BigDecimal.ONE);
        return new Axis(BigDecimal.ONE, last, step, Kind.ORDER);
    }

    private static Axis rounded(BigDecimal least, BigDecimal most, Kind kind) {
        var step = step(most.subtract(least));
        var from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        var until = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Axis(from, until.compareTo(from) > 0 ? until : from.add(step), step, kind);
    }

    /** The least of 1, 2, 5, 10, 20, 50 … that does with a few steps. */
    private static BigDecimal step(BigDecimal length) {
        if (length.signum() <= 0) {
            return BigDecimal.ONE;
        }
        var power = BigDecimal.ONE.scaleByPowerOfTen(length.precision() - length.scale() - 2);
        return IntStream.of(1, 2, 5, 10, 20, 50, 100)
                .mapToObj(BigDecimal::valueOf)
                .map(power::multiply)
                .filter(step -> step.multiply(BigDecimal.valueOf(MOST_STEPS)).compareTo(length) >= 0)
                .findFirst()
                .orElse(length);
    }

    /** The same, but for shares of a whole at least up to the whole. */
    public Axis toTheWhole() {
        return until.compareTo(HUNDRED) >= 0 || kind != Kind.AMOUNT
                ? this
                : new Axis(from, HUNDRED, BigDecimal.valueOf(20), kind);
    }

    /** The round numbers on it. */
    public List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (var tick = from; tick.compareTo(until) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** Where a number stands: 0 at the beginning, 1 at the end, and nowhere beyond. */
    public double share(BigDecimal number) {
        var length = until.subtract(from).doubleValue();
        return length <= 0 ? 0 : Math.max(0, Math.min(1, number.subtract(from).doubleValue() / length));
    }

    /** How many zeros of a number its scale stands for: six of 20 million, none of 80,000. */
    private static int zeros(BigDecimal number) {
        var digits = number.precision() - number.scale();
        return digits > 6 ? (digits - 1) / 3 * 3 : 0;
    }

    /** A number on it as one writes it, without its unit. */
    public static String written(BigDecimal number, String unit) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        var shown = plain.scale() < -zeros(plain) ? plain.setScale(-zeros(plain)) : plain;
        var words = new Quantity(Hedge.NONE, shown, shown, unit).written();
        return unit.isEmpty() ? words : words.replaceFirst(" ?\\Q" + unit + "\\E$", "");
    }
}
