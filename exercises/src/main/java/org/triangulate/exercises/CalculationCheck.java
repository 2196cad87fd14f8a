package org.triangulate.exercises;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.triangulate.course.Fields;
import org.triangulate.course.Similar;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Calculation.Place;
import org.triangulate.exercises.draw.Values;
import org.triangulate.exercises.formula.FormulaException;
import org.triangulate.exercises.formula.NamedFormula;
import org.triangulate.model.Model;

/** Says what is wrong with a calculation that only shows when the facts are known. */
final class CalculationCheck {
    private final Item item;
    private final Calculation calculation;
    private final Fields fields;
    private final Model model;
    private final Set<String> numbers = new HashSet<>();
    private boolean sound = true;

    CalculationCheck(Item item, Calculation calculation, Fields fields, Model model) {
        this.item = item;
        this.calculation = calculation;
        this.fields = fields;
        this.model = model;
    }

    void run() {
        if (calculation.uses().stream().anyMatch(id -> model.find(id).isEmpty())) {
            return;
        }
        checkVariables();
        calculation.expressions().stream()
                .filter(place -> !place.key().equals("variables"))
                .forEach(this::checkNames);
        if (sound) {
            new TestDraws(calculation, fields, model).run().ifPresent(this::checkTexts);
        }
    }

    /** An expression of a variable knows only those before it. */
    private void checkVariables() {
        var parts = fields.optionalParts("variables", Optional::of);
        var names = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            var variable = calculation.variables().get(i);
            var index = i;
            variable.formula().ifPresent(formula -> checkNames(new Place("variables", index, formula)));
            sound &= variable.examine(parts.get(i), model);
            if (!names.add(variable.name())) {
                parts.get(i)
                        .problem(
                                "name",
                                Rule.DUPLICATE_ID,
                                "there is a variable '" + variable.name() + "' already",
                                "choose another name");
                sound = false;
            }
            if (variable.isNumber()) {
                numbers.add(variable.name());
            }
        }
    }

    private void checkNames(Place place) {
        try {
            for (var name : place.formula().names()) {
                if (!numbers.contains(name)) {
                    var near = Similar.hint(name, numbers);
                    var hint = near.isEmpty() ? "the numbers are " + String.join(", ", sorted()) : near;
                    complain(place, "there is no number '" + name + "' for '" + place.formula() + "'", hint);
                }
            }
        } catch (FormulaException e) {
            complain(place, "'" + place.formula() + "' cannot be read: " + e.complaint(), functions());
        }
    }

    private List<String> sorted() {
        return numbers.stream().sorted().toList();
    }

    private static String functions() {
        return "the functions are " + String.join(", ", NamedFormula.words());
    }

    private void complain(Place place, String message, String hint) {
        place.problem(fields, Rule.BAD_FORMULA, message, hint);
        sound = false;
    }

    private void checkTexts(Values drawn) {
        checkText(fields, "stem", item.stem(), drawn);
        item.otherStems().forEach(stem -> checkText(fields, "other-stems", stem, drawn));
        checkText(fields, "why", item.why(), drawn);
        var parts = fields.optionalParts("wrong", Optional::of);
        for (int i = 0; i < parts.size(); i++) {
            checkText(parts.get(i), "why", calculation.mistakes().get(i).why(), drawn);
        }
    }

    private static void checkText(Fields part, String key, String text, Values drawn) {
        drawn.unknownIn(text)
                .forEach(name -> part.problem(
                        key, Rule.BAD_PLACEHOLDER, "nothing is called '{" + name + "}'", hint(name, drawn)));
    }

    private static String hint(String name, Values drawn) {
        var names = drawn.byName().keySet();
        var near = Similar.hint(name, names);
        return near.isEmpty() ? "the names are " + String.join(", ", names) : near;
    }
}
