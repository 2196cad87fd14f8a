package org.triangulate.exercises;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.exercises.Calculation.Ask;
import org.triangulate.exercises.Calculation.Place;
import org.triangulate.exercises.draw.Drawn;
import org.triangulate.exercises.draw.Values;
import org.triangulate.exercises.formula.FormulaException;
import org.triangulate.model.Hedge;
import org.triangulate.model.Model;
import org.triangulate.model.Quantity;

/**
 * One draw of a calculation's variables, and what is reckoned from it.
 *
 * <p>A draw is of no use where a constraint is not met, where something cannot be reckoned, and where the key and the
 * mistakes are not all different numbers: then nobody could say what a student who types one of them has done.
 */
final class Draw {
    private final Calculation calculation;
    private final List<Place> unmet = new ArrayList<>();
    private final List<Quantity> mistakes = new ArrayList<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private Values values = Values.NONE;
    private Optional<Quantity> key = Optional.empty();
    private Optional<Failure> failure = Optional.empty();

    /** What came in the way. */
    enum Reason {
        BROKEN_CONSTRAINT,
        SAME_AS_ANOTHER,
        NOT_RECKONED
    }

    /** Why a draw is of no use. */
    record Failure(Reason reason, Place place, String complaint) {}

    private Draw(Calculation calculation) {
        this.calculation = calculation;
    }

    static Draw of(Calculation calculation, Model model, RandomGenerator chance) {
        var draw = new Draw(calculation);
        draw.drawVariables(model, chance);
        if (draw.isUsable()) {
            draw.reckon();
        }
        return draw;
    }

    boolean isUsable() {
        return failure.isEmpty();
    }

    Optional<Failure> failure() {
        return failure;
    }

    Values values() {
        return values;
    }

    /** A constraint is looked at as soon as all that it compares is there, so that it can keep a division from zero. */
    private void drawVariables(Model model, RandomGenerator chance) {
        calculation.expressions().stream()
                .filter(place -> place.key().equals("require"))
                .forEach(unmet::add);
        for (int i = 0; i < calculation.variables().size() && isUsable(); i++) {
            var variable = calculation.variables().get(i);
            try {
                keep(variable.name(), variable.draw(model, chance, values));
                meetConstraints();
            } catch (FormulaException e) {
                fail(
                        Reason.NOT_RECKONED,
                        new Place("variables", i, variable.formula().orElseThrow()),
                        e.complaint());
            }
        }
    }

    private void keep(String name, Drawn drawn) {
        values = values.with(name, drawn);
        drawn.number().ifPresent(number -> numbers.put(name, number));
    }

    private void meetConstraints() {
        for (var place : List.copyOf(unmet)) {
            try {
                if (!isUsable() || !numbers.keySet().containsAll(place.formula().names())) {
                    continue;
                }
                unmet.remove(place);
                if (!place.formula().holds(numbers)) {
                    fail(Reason.BROKEN_CONSTRAINT, place, "it is not so");
                }
            } catch (FormulaException e) {
                fail(Reason.NOT_RECKONED, place, e.complaint());
            }
        }
    }

    private void reckon() {
        var reckoned = new ArrayList<Quantity>();
        for (var place : calculation.expressions()) {
            if (isUsable() && (place.key().equals("answer") || place.key().equals("wrong"))) {
                reckon(place, reckoned);
            }
        }
        if (isUsable()) {
            key = Optional.of(reckoned.get(0));
            mistakes.addAll(reckoned.subList(1, reckoned.size()));
            values = values.with("answer", Drawn.of(reckoned.get(0).low(), calculation.in()));
        }
    }

    private void reckon(Place place, List<Quantity> others) {
        try {
            var number = place.formula().number(numbers);
            if (number.signum() == 0 && place.key().equals("answer")) {
                fail(Reason.NOT_RECKONED, place, "the answer is 0, which has no significant figures");
                return;
            }
            var quantity = quantity(number);
            if (others.stream().anyMatch(quantity::agreesWith)) {
                fail(Reason.SAME_AS_ANOTHER, place, "it is " + quantity.written());
            }
            others.add(quantity);
        } catch (FormulaException e) {
            fail(Reason.NOT_RECKONED, place, e.complaint());
        }
    }

    private Quantity quantity(BigDecimal number) {
        var rounded = calculation.figures().of(number);
        return new Quantity(Hedge.NONE, rounded, rounded, calculation.in());
    }

    private void fail(Reason reason, Place place, String complaint) {
        failure = Optional.of(new Failure(reason, place, complaint));
    }

    /** The exercise with these numbers. */
    Variant variant() {
        var task = calculation.ask() == Ask.NUMBER ? numeric() : choice();
        return new Variant(task, values, mistakes.stream().map(Draw::words).toList());
    }

    private Task numeric() {
        var wrong = new ArrayList<Numeric.Mistake>();
        for (int i = 0; i < mistakes.size(); i++) {
            wrong.add(new Numeric.Mistake(mistakes.get(i), why(i)));
        }
        return Numeric.of(key.orElseThrow(), wrong);
    }

    private Task choice() {
        var options = new ArrayList<Option>();
        var right = words(key.orElseThrow());
        options.add(new Option(right, "This is what the given figures come to.", true));
        for (int i = 0; i < mistakes.size(); i++) {
            options.add(new Option(words(mistakes.get(i)), why(i), false));
        }
        return new SingleChoice(options);
    }

    private static String words(Quantity reckoned) {
        return Drawn.of(reckoned.low(), reckoned.unit()).text();
    }

    private String why(int mistake) {
        return values.fill(calculation.mistakes().get(mistake).why());
    }
}
