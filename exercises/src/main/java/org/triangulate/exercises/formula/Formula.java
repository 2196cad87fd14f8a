package org.triangulate.exercises.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An expression as an author writes it, such as {@code (exports + imports) / gdp * 100}; two are equal when their texts
 * are.
 *
 * <p>It is read when it is first reckoned with, not when the course is loaded.
 */
public final class Formula {
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(15);

    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(12);

    private final String text;
    private Optional<Parsed> parsed = Optional.empty();

    /** An expression, and what it needs; to find that out, all of it has to be walked through. */
    private record Parsed(Expression expression, Set<String> names) {}

    public Formula(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** The names of the variables that it needs. */
    public Set<String> names() throws FormulaException {
        return parsed().names();
    }

    /** The number that it comes to. */
    public BigDecimal number(Map<String, BigDecimal> values) throws FormulaException {
        var result = evaluate(values);
        if (!result.isNumberValue()) {
            throw new FormulaException("it is a comparison, and a number is asked for");
        }
        return inBounds(result.getNumberValue());
    }

    /** Whether the comparison that it makes is true. */
    public boolean holds(Map<String, BigDecimal> values) throws FormulaException {
        var result = evaluate(values);
        if (!result.isBooleanValue()) {
            throw new FormulaException("it is a number, and a comparison is asked for, such as a > b");
        }
        return result.getBooleanValue();
    }

    private EvaluationValue evaluate(Map<String, BigDecimal> values) throws FormulaException {
        try {
            return new Expression(parsed().expression()).withValues(values).evaluate();
        } catch (ArithmeticException e) {
            throw new FormulaException("division by zero");
        } catch (ParseException | EvaluationException e) {
            throw new FormulaException(Language.inWords(e));
        }
    }

    private Parsed parsed() throws FormulaException {
        if (parsed.isEmpty()) {
            var expression = Language.read(text);
            parsed = Optional.of(new Parsed(expression, namesIn(expression)));
        }
        return parsed.get();
    }

    private static Set<String> namesIn(Expression expression) throws FormulaException {
        try {
            return Set.copyOf(expression.getUsedVariables());
        } catch (ParseException e) {
            throw new FormulaException(Language.inWords(e));
        }
    }

    private static BigDecimal inBounds(BigDecimal number) throws FormulaException {
        var size = number.abs();
        if (size.compareTo(GREATEST) > 0 || (size.signum() > 0 && size.compareTo(LEAST) < 0)) {
            throw new FormulaException("the result is too large or too small to be answered");
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && formula.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
