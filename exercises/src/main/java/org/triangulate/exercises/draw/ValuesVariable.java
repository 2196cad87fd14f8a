package org.triangulate.exercises.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import org.triangulate.model.Model;
import org.triangulate.model.Sheet;

/**
 * One of several numbers.
 *
 * @param in the unit; may be empty
 */
record ValuesVariable(String name, List<BigDecimal> values, String in) implements Variable {
    ValuesVariable {
        values = List.copyOf(values);
    }

    @Override
    public Drawn draw(Model model, RandomGenerator chance, Values before) {
        return Drawn.of(values.get(chance.nextInt(values.size())), in);
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("name", name);
        sheet.texts("values", values.stream().map(Numbers::write).toList());
        sheet.text("in", in);
    }
}
