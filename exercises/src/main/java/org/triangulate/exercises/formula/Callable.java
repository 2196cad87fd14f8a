package org.triangulate.exercises.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.parser.Token;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A named formula as EvalEx calls it. */
record Callable(NamedFormula formula) implements FunctionIfc {
    @Override
    public List<FunctionParameterDefinition> getFunctionParameterDefinitions() {
        var names = formula.parameters();
        return IntStream.range(0, names.size())
                .mapToObj(i -> FunctionParameterDefinition.builder()
                        .name(names.get(i))
                        .isVarArg(formula.takesAny() && i == names.size() - 1)
                        .build())
                .toList();
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
            throws EvaluationException {
        try {
            var numbers =
                    Arrays.stream(values).map(EvaluationValue::getNumberValue).toList();
            return EvaluationValue.numberValue(formula.of(numbers).round(NamedFormula.PRECISION));
        } catch (ArithmeticException e) {
            throw new EvaluationException(token, e.getMessage());
        }
    }

    @Override
    public void validatePreEvaluation(Token token, EvaluationValue... values) throws EvaluationException {
        if (!Arrays.stream(values).allMatch(EvaluationValue::isNumberValue)) {
            throw new EvaluationException(token, formula.word() + " takes numbers, and not comparisons");
        }
    }

    @Override
    public boolean hasVarArgs() {
        return formula.takesAny();
    }
}
