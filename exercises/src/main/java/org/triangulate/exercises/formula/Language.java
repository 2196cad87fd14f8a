package org.triangulate.exercises.formula;

import static java.util.Map.entry;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What an expression may hold.
 *
 * <p>There is no power, no factorial and no rounding to a chosen place: with them a line like {@code 9^9^9} would keep
 * the check busy for ever. There are no texts, dates, lists, random numbers or constants, which arithmetic with figures
 * does not need.
 */
final class Language {
    private static final int LONGEST = 300;

    private static final int DEEPEST = 100;

    private static final Pattern SIGNS = Pattern.compile("[a-z0-9_+\\-*/(),.<>=!&|\\s]*");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,12})?");

    private static final ExpressionConfiguration CONFIGURATION = configuration();

    private Language() {}

    /** Reads an expression. */
    static Expression read(String text) throws FormulaException {
        if (text.length() > LONGEST) {
            throw new FormulaException(
                    "it has more than " + LONGEST + " characters; reckon a part of it in a variable" + " with 'value'");
        }
        var odd = SIGNS.matcher(text).replaceFirst("");
        if (!odd.isEmpty()) {
            throw new FormulaException("it cannot hold '" + Character.toString(odd.codePointAt(0))
                    + "'; write numbers, small letters, + - * / ( ) and comparisons");
        }
        try {
            var expression = new Expression(text, CONFIGURATION);
            checkNumbers(expression);
            return expression;
        } catch (ParseException e) {
            throw new FormulaException(inWords(e));
        } catch (NoSuchElementException e) {
            throw new FormulaException("a sign stands where a number or a name is missing");
        }
    }

    /** EvalEx also reads hexadecimal numbers and powers of ten. */
    private static void checkNumbers(Expression expression) throws FormulaException, ParseException {
        for (var node : expression.getAllASTNodes()) {
            var token = node.getToken();
            if (token.getType() == TokenType.NUMBER_LITERAL
                    && !NUMBER.matcher(token.getValue()).matches()) {
                throw new FormulaException("'" + token.getValue() + "' is no number; write it with its digits, at most"
                        + " 15 before the point and 12 behind it");
            }
        }
    }

    /** A message of EvalEx as part of a sentence. */
    static String inWords(BaseException e) {
        var words =
                Objects.requireNonNullElse(e.getMessage(), "It cannot be read").replace("brace", "bracket");
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static ExpressionConfiguration configuration() {
        return ExpressionConfiguration.builder()
                .operatorDictionary(operators())
                .functionDictionary(functions())
                .defaultConstants(Map.of())
                .mathContext(NamedFormula.PRECISION)
                .arraysAllowed(false)
                .structuresAllowed(false)
                .binaryAllowed(false)
                .implicitMultiplicationAllowed(false)
                .maxRecursionDepth(DEEPEST)
                .zoneId(ZoneOffset.UTC)
                .locale(Locale.ROOT)
                .build();
    }

    @SuppressWarnings("unchecked")
    private static OperatorDictionaryIfc operators() {
        return MapBasedOperatorDictionary.ofOperators(
                entry("-", new PrefixMinusOperator()),
                entry("+", new InfixPlusOperator()),
                entry("-", new InfixMinusOperator()),
                entry("*", new InfixMultiplicationOperator()),
                entry("/", new InfixDivisionOperator()),
                entry("=", new InfixEqualsOperator()),
                entry("==", new InfixEqualsOperator()),
                entry("!=", new InfixNotEqualsOperator()),
                entry("<", new InfixLessOperator()),
                entry("<=", new InfixLessEqualsOperator()),
                entry(">", new InfixGreaterOperator()),
                entry(">=", new InfixGreaterEqualsOperator()),
                entry("&&", new InfixAndOperator()),
                entry("||", new InfixOrOperator()));
    }

    @SuppressWarnings("unchecked")
    private static FunctionDictionaryIfc functions() {
        return MapBasedFunctionDictionary.ofFunctions(Arrays.stream(NamedFormula.values())
                .map(formula -> entry(formula.word(), (FunctionIfc) new Callable(formula)))
                .toArray(Map.Entry[]::new));
    }
}
