package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.draw.Variable;
import org.triangulate.exercises.formula.Figures;
import org.triangulate.exercises.formula.Formula;
import org.triangulate.model.Model;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;
import org.triangulate.model.Words;

/**
 * A number is to be reckoned from others that differ from one student to the next.
 *
 * @param variables what is drawn, in this order
 * @param require comparisons that have to be true; a draw for which one is not is thrown away
 * @param answer how the key is reckoned
 * @param in the unit of the key; may be empty
 * @param figures with how many significant figures the key is asked for; a number that rounds to it is right
 * @param ask how it is asked for
 * @param mistakes how students are known to reckon instead
 */
record Calculation(
        List<Variable> variables,
        List<Formula> require,
        Formula answer,
        String in,
        Figures figures,
        Ask ask,
        List<Mistake> mistakes)
        implements Task {
    private static final int USUAL_FIGURES = 3;

    /** Far more than a calculation needs that the check lets pass. */
    private static final int MOST_DRAWS = 1_000;

    /** How the key is asked for: as a number to be typed, or as one of several to be chosen. */
    public enum Ask {
        NUMBER,
        CHOICE
    }

    /** A wrong way to reckon, and what is wrong about it. */
    public record Mistake(Formula value, String why) implements Part {
        static Optional<Mistake> read(Fields fields) {
            var value = new Formula(fields.text("value"));
            var why = fields.text("why");
            return fields.build(() -> new Mistake(value, why));
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.text("value", value.text());
            sheet.prose("why", why);
        }
    }

    public Calculation {
        variables = List.copyOf(variables);
        require = List.copyOf(require);
        mistakes = List.copyOf(mistakes);
    }

    static Optional<Task> read(Fields fields) {
        var variables = fields.parts("variables", Variable::read);
        var require = fields.optionalTexts("require").stream().map(Formula::new).toList();
        var answer = new Formula(fields.text("answer"));
        var in = fields.optionalText("in");
        var figures = fields.optionalNumber("figures", USUAL_FIGURES);
        var ask = fields.has("ask") ? fields.word("ask", Ask.class) : Ask.NUMBER;
        var mistakes = fields.optionalParts("wrong", Mistake::read);
        if (figures > Figures.MOST) {
            fields.problem(
                    "figures",
                    Rule.BAD_WORD,
                    "nobody types " + figures + " significant figures",
                    "write 1 to " + Figures.MOST);
        }
        if (ask == Ask.CHOICE && fields.size("wrong") == 0) {
            fields.problem(
                    "ask",
                    Rule.CONTRADICTION,
                    "there is nothing to choose from",
                    "add mistakes under 'wrong', or ask for a number");
        }
        return fields.build(() -> new Calculation(variables, require, answer, in, new Figures(figures), ask, mistakes));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.parts("variables", variables);
        sheet.texts("require", require.stream().map(Formula::text).toList());
        sheet.text("answer", answer.text());
        sheet.text("in", in);
        sheet.number("figures", figures.count());
        sheet.text("ask", Words.of(ask));
        sheet.parts("wrong", mistakes);
    }

    @Override
    public List<String> uses() {
        var uses = new LinkedHashSet<String>();
        variables.forEach(variable -> uses.addAll(variable.uses()));
        return List.copyOf(uses);
    }

    @Override
    public void examine(Item item, Fields fields, Model model) {
        new CalculationCheck(item, this, fields, model).run();
    }

    @Override
    public Variant variant(Knowledge knowledge, RandomGenerator chance) {
        for (int i = 0; i < MOST_DRAWS; i++) {
            var draw = Draw.of(this, knowledge.model(), chance);
            if (draw.isUsable()) {
                return draw.variant();
            }
        }
        throw new IllegalStateException("no draw of " + variables + " can be used; the check of the course says why");
    }

    @Override
    public boolean isTyped() {
        return ask == Ask.NUMBER;
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        return variant(knowledge, chance).task().form(knowledge, chance);
    }

    /** Every expression of the exercise with the key under which it stands, in the order in which they are reckoned. */
    List<Place> expressions() {
        var places = new ArrayList<Place>();
        for (int i = 0; i < variables.size(); i++) {
            var at = i;
            variables.get(i).formula().ifPresent(formula -> places.add(new Place("variables", at, formula)));
        }
        for (int i = 0; i < require.size(); i++) {
            places.add(new Place("require", i, require.get(i)));
        }
        places.add(new Place("answer", 0, answer));
        for (int i = 0; i < mistakes.size(); i++) {
            places.add(new Place("wrong", i, mistakes.get(i).value()));
        }
        return places;
    }

    /**
     * Where an expression stands.
     *
     * @param key the key of the exercise
     * @param index which of its entries, from 0
     */
    record Place(String key, int index, Formula formula) {
        /** Adds a problem where it stands. */
        void problem(Fields fields, Rule rule, String message, String hint) {
            if (key.equals("variables") || key.equals("wrong")) {
                fields.optionalParts(key, Optional::of).get(index).problem("value", rule, message, hint);
            } else {
                fields.problem(key, rule, message, hint);
            }
        }
    }
}
