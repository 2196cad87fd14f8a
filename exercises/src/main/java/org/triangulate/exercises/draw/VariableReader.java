package org.triangulate.exercises.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.formula.Figures;
import org.triangulate.exercises.formula.Formula;
import org.triangulate.exercises.formula.NamedFormula;

/** Reads a variable by the one key that says how it is drawn, and refuses keys that mean nothing beside it. */
final class VariableReader {
    /** What a sentence calls the key of the exercise; no variable can. */
    private static final String ANSWER = "answer";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,29}");

    /** Each way to draw, and the keys that belong to it. */
    private static final Map<String, Set<String>> WAYS = Map.of(
            "reading", Set.of(),
            "fact", Set.of(),
            "from", Set.of("to", "step", "figures", "in"),
            "values", Set.of("in"),
            "value", Set.of("figures", "in"));

    private static final String HOW =
            "write one of 'reading: ID', 'fact: ID', 'from: 10' with 'to: 90', 'values: [2, 3]' or 'value: a + b'";

    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(100_000);

    private static final String[] FACTS = {"state", "organization", "person", "treaty", "event", "indicator"};

    private final Fields fields;

    VariableReader(Fields fields) {
        this.fields = fields;
    }

    Optional<Variable> read() {
        var name = name();
        var way = way();
        var in = fields.optionalText("in");
        var figures = figures();
        var reading = new ReadingVariable(name, fields.optionalReferences("reading", "reading"));
        var fact = new FactVariable(name, fields.optionalReferences("fact", FACTS));
        var range = range(name, way.equals("from"), figures, in);
        var values = new ValuesVariable(name, numbers(), in);
        var value = new ReckonedVariable(name, new Formula(fields.optionalText("value")), figures, in);
        Supplier<Variable> variable = () -> switch (way) {
            case "reading" -> reading;
            case "fact" -> fact;
            case "from" -> range.orElseThrow();
            case "values" -> values;
            default -> value;
        };
        return fields.build(variable);
    }

    private String name() {
        var name = fields.text("name");
        if (fields.has("name") && !NAME.matcher(name).matches()) {
            fields.problem(
                    "name",
                    Rule.BAD_ID,
                    "'" + name + "' is no name of a variable",
                    "use small letters, digits and _, a letter first");
        }
        if (name.equals(ANSWER) || NamedFormula.words().contains(name)) {
            fields.problem("name", Rule.DUPLICATE_ID, "'" + name + "' means something already", "choose another name");
        }
        return name;
    }

    private String way() {
        var ways = Stream.of("reading", "fact", "from", "values", "value")
                .filter(fields::has)
                .toList();
        if (ways.size() != 1) {
            var found = ways.isEmpty() ? "not drawn at all" : "drawn in " + ways.size() + " ways";
            fields.problem("name", Rule.CONTRADICTION, "the variable is " + found, HOW);
            return "";
        }
        refuseOthers(ways.get(0));
        return ways.get(0);
    }

    private void refuseOthers(String way) {
        var allowed = WAYS.getOrDefault(way, Set.of());
        Stream.of("to", "step", "figures", "in")
                .filter(key -> fields.has(key) && !allowed.contains(key))
                .forEach(key -> fields.problem(
                        key, Rule.CONTRADICTION, "'" + key + "' means nothing beside '" + way + "'", "delete it"));
    }

    private int figures() {
        var figures = fields.optionalNumber("figures", 0);
        if (figures > Figures.MOST) {
            fields.problem(
                    "figures",
                    Rule.BAD_WORD,
                    "nobody needs " + figures + " significant figures",
                    "write 1 to " + Figures.MOST);
        }
        return figures;
    }

    private List<BigDecimal> numbers() {
        return fields.optionalTexts("values").stream()
                .flatMap(text -> Numbers.read(fields, "values", text).stream())
                .toList();
    }

    private Optional<BigDecimal> number(String key) {
        return fields.has(key) ? Numbers.read(fields, key, fields.text(key)) : Optional.empty();
    }

    private Optional<Variable> range(String name, boolean wanted, int figures, String in) {
        var from = number("from");
        var to = number("to");
        var step = number("step");
        if (!wanted) {
            return Optional.empty();
        }
        if (!fields.has("to")) {
            fields.problem("from", Rule.CONTRADICTION, "the range has no end", "add a line 'to: …'");
        }
        if (fields.has("step") == fields.has("figures")) {
            fields.problem(
                    "from",
                    Rule.CONTRADICTION,
                    "a range goes in steps or has significant figures",
                    "write 'step: 5' or 'figures: 2', and not both");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        checkSteps(from.get(), to.get(), step);
        return Optional.of(new RangeVariable(name, from.get(), to.get(), step.orElse(BigDecimal.ZERO), figures, in));
    }

    private void checkSteps(BigDecimal from, BigDecimal to, Optional<BigDecimal> step) {
        if (from.compareTo(to) >= 0) {
            fields.problem(
                    "to", Rule.BAD_QUANTITY, "the range ends before it begins", "write the smaller number first");
        } else if (step.filter(by ->
                        by.signum() <= 0 || RangeVariable.steps(from, to, by).compareTo(MOST_STEPS) > 0)
                .isPresent()) {
            fields.problem(
                    "step", Rule.BAD_QUANTITY, "the step is 0 or far too small", "write a step such as 5 or 0.1");
        }
    }
}
