package org.triangulate.exercises.draw;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import org.triangulate.exercises.formula.Figures;
import org.triangulate.model.Model;
import org.triangulate.model.Sheet;

/**
 * A number between two others, in steps, or with so many significant figures.
 *
 * @param step 0 where the figures are given instead
 * @param figures 0 where a step is given
 * @param in the unit; may be empty
 */
record RangeVariable(String name, BigDecimal from, BigDecimal to, BigDecimal step, int figures, String in)
        implements Variable {
    /** So fine is a range divided before the figures are rounded. */
    private static final int PARTS = 1_000_000;

    @Override
    public Drawn draw(Model model, RandomGenerator chance, Values before) {
        return Drawn.of(figures == 0 ? stepped(chance) : rounded(chance), in);
    }

    private BigDecimal stepped(RandomGenerator chance) {
        var steps = steps(from, to, step).intValueExact();
        return from.add(step.multiply(BigDecimal.valueOf(chance.nextInt(steps + 1))));
    }

    /** How many steps fit in between. */
    static BigDecimal steps(BigDecimal from, BigDecimal to, BigDecimal step) {
        return to.subtract(from).divideToIntegralValue(step);
    }

    /** Rounding never leads out of the range, unless an end has more figures itself. */
    private BigDecimal rounded(RandomGenerator chance) {
        var part = BigDecimal.valueOf(chance.nextInt(PARTS + 1));
        var number = from.add(to.subtract(from).multiply(part).divide(BigDecimal.valueOf(PARTS)));
        return new Figures(figures).of(number).max(from).min(to);
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("name", name);
        sheet.text("from", Numbers.write(from));
        sheet.text("to", Numbers.write(to));
        if (figures == 0) {
            sheet.text("step", Numbers.write(step));
        }
        sheet.number("figures", figures);
        sheet.text("in", in);
    }
}
