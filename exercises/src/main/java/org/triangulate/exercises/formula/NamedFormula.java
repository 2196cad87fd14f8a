package org.triangulate.exercises.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A formula that an expression calls by its name, as in {@code share_of(exports, exports + imports)}.
 *
 * <p>Shares and changes are in percent: {@code share_of(11, 50)} is 22, and not 0.22.
 */
public enum NamedFormula {
    /** How large a number is without its sign. */
    ABS("x", numbers -> numbers.get(0).abs()),
    /** The least of several numbers. */
    MIN("x, y, …", numbers -> numbers.stream().reduce(BigDecimal::min).orElseThrow()),
    /** The greatest of several numbers. */
    MAX("x, y, …", numbers -> numbers.stream().reduce(BigDecimal::max).orElseThrow()),
    /** Which share of a whole a part is. */
    SHARE_OF("part, whole", numbers -> percent(numbers.get(0), numbers.get(1))),
    /** How much a share of a whole is: from a share to a value. */
    VALUE_OF("share, whole", numbers -> numbers.get(0).multiply(numbers.get(1)).movePointLeft(2)),
    /** How large the whole is of which a part is that share: from a share back to the whole. */
    WHOLE_OF("part, share", numbers -> percent(numbers.get(0), numbers.get(1))),
    /** By how much something grew; below 0 where it fell. */
    CHANGE("before, after", numbers -> percent(numbers.get(1).subtract(numbers.get(0)), numbers.get(0))),
    /** The trade-dependence ratio: exports and imports together as a share of the gross domestic product. */
    TRADE_DEPENDENCE("exports, imports, gdp", numbers -> percent(numbers.get(0).add(numbers.get(1)), numbers.get(2))),
    /**
     * Hirschman–Herfindahl concentration: the sum of the squares of all partners' shares. It is 10,000 where one partner
     * has everything, and near 0 where many have little each.
     */
    CONCENTRATION("share, share, …", NamedFormula::concentration),
    /**
     * Schellenberg's ratio of dependence, as section 5 of the thesis of 2016 gives it: rewards plus costs over the
     * desire and the ability to find an alternative. That the two below the line are added is the course's reading; the
     * source says "and".
     */
    SCHELLENBERG(
            "rewards, costs, desire, availability",
            numbers ->
                    quotient(numbers.get(0).add(numbers.get(1)), numbers.get(2).add(numbers.get(3))));

    /** Each result has so many digits; what an answer is asked for has six at most. */
    static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<String> parameters;
    private final Function<List<BigDecimal>, BigDecimal> rule;

    NamedFormula(String parameters, Function<List<BigDecimal>, BigDecimal> rule) {
        this.parameters = List.of(parameters.split(", "));
        this.rule = rule;
    }

    /** The name by which an expression calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it takes, as the handbook shows it: {@code share_of(part, whole)}. */
    public String usage() {
        return word() + "(" + String.join(", ", parameters) + ")";
    }

    /** The names of all formulas. */
    public static List<String> words() {
        return Arrays.stream(values()).map(NamedFormula::word).toList();
    }

    /** Whether it takes as many numbers as one likes. */
    boolean takesAny() {
        return parameters.get(parameters.size() - 1).equals("…");
    }

    /** The names of its parameters; the last may stand there again and again if it {@link #takesAny}. */
    List<String> parameters() {
        return takesAny() ? parameters.subList(0, parameters.size() - 1) : parameters;
    }

    BigDecimal of(List<BigDecimal> numbers) {
        return rule.apply(numbers);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return quotient(part.multiply(HUNDRED), whole);
    }

    private static BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return above.divide(below, PRECISION);
    }

    private static BigDecimal concentration(List<BigDecimal> shares) {
        var whole = shares.stream().reduce(BigDecimal::add).orElseThrow();
        if (whole.compareTo(HUNDRED) > 0 || shares.stream().anyMatch(share -> share.signum() < 0)) {
            throw new ArithmeticException("the shares of a concentration are in percent and add up to 100 at most");
        }
        return shares.stream()
                .map(share -> share.multiply(share))
                .reduce(BigDecimal::add)
                .orElseThrow();
    }
}
