package org.triangulate.exercises.draw;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.exercises.formula.Figures;
import org.triangulate.exercises.formula.Formula;
import org.triangulate.exercises.formula.FormulaException;
import org.triangulate.model.Model;
import org.triangulate.model.Sheet;

/**
 * A number that follows from the variables before it, such as a total: for sentences, and for expressions that would
 * else repeat it.
 *
 * @param figures with how many significant figures a sentence shows it; 0 for all that it has. Reckoned with are all
 * @param in the unit; may be empty
 */
record ReckonedVariable(String name, Formula value, int figures, String in) implements Variable {
    @Override
    public Drawn draw(Model model, RandomGenerator chance, Values before) throws FormulaException {
        var number = value.number(before.numbers());
        var shown = Drawn.of(shown(number), in);
        return new Drawn(shown.text(), Optional.of(number), shown.details(), shown.about(), shown.citations());
    }

    private BigDecimal shown(BigDecimal number) {
        if (figures > 0) {
            return new Figures(figures).of(number);
        }
        return number.scale() > Figures.MOST ? new Figures(Figures.MOST).of(number) : number;
    }

    @Override
    public Optional<Formula> formula() {
        return Optional.of(value);
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("name", name);
        sheet.text("value", value.text());
        sheet.number("figures", figures);
        sheet.text("in", in);
    }
}
