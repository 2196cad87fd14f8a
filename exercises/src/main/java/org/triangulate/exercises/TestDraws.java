package org.triangulate.exercises;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Calculation.Place;
import org.triangulate.exercises.Draw.Failure;
import org.triangulate.exercises.Draw.Reason;
import org.triangulate.exercises.draw.Values;
import org.triangulate.model.Model;

/** Draws a calculation a fixed number of times, the same draws each time, and says what of it is of no use. */
final class TestDraws {
    private static final int DRAWS = 200;

    /** So many of the draws have to be of use. A student's draw is tried far more often than one in ten takes. */
    private static final int FEWEST_USABLE = DRAWS / 10;

    /** In no more of the draws may a mistake be the same number as the key or another mistake. */
    private static final int MOST_SAME = DRAWS / 4;

    private final Calculation calculation;
    private final Fields fields;
    private final Model model;
    private final Map<Place, Integer> broken = new LinkedHashMap<>();
    private final Map<Place, Integer> same = new LinkedHashMap<>();
    private Optional<Values> drawn = Optional.empty();
    private int usable;

    TestDraws(Calculation calculation, Fields fields, Model model) {
        this.calculation = calculation;
        this.fields = fields;
        this.model = model;
    }

    /** What one of the draws gave; empty where none is of use. */
    Optional<Values> run() {
        var chance = new Random(1);
        for (int i = 0; i < DRAWS; i++) {
            var draw = Draw.of(calculation, model, chance);
            var failure = draw.failure();
            if (failure.filter(found -> found.reason() == Reason.NOT_RECKONED).isPresent()) {
                tell(failure.get(), draw.values());
                return Optional.empty();
            }
            failure.ifPresentOrElse(this::count, () -> keep(draw.values()));
        }
        if (usable < FEWEST_USABLE) {
            tellOfTooFew();
            return Optional.empty();
        }
        same.forEach(this::tellOfSame);
        return drawn;
    }

    private void count(Failure failure) {
        (failure.reason() == Reason.SAME_AS_ANOTHER ? same : broken).merge(failure.place(), 1, Integer::sum);
    }

    private void keep(Values values) {
        usable++;
        drawn = Optional.of(values);
    }

    private void tell(Failure failure, Values values) {
        failure.place()
                .problem(
                        fields,
                        Rule.BAD_FORMULA,
                        "'" + failure.place().formula() + "' cannot be reckoned with " + values.inWords() + ": "
                                + failure.complaint(),
                        "mend it, or keep such numbers out with 'require'");
    }

    private void tellOfTooFew() {
        var worstBroken = broken.entrySet().stream().max(Map.Entry.comparingByValue());
        var worstSame = same.entrySet().stream().max(Map.Entry.comparingByValue());
        var timesSame = worstSame.map(Map.Entry::getValue).orElse(0);
        var isSame = timesSame > worstBroken.map(Map.Entry::getValue).orElse(0);
        var worst = (isSame ? worstSame : worstBroken).orElseThrow().getKey();
        var how = usable == 0 ? "never" : "seldom";
        worst.problem(
                fields,
                Rule.NO_VARIANT,
                "of " + DRAWS + " draws " + (usable == 0 ? "none" : "only " + usable) + " can be used: '"
                        + worst.formula() + "' is " + how + (isSame ? " a number of its own" : " so"),
                "change it or the numbers, so that one draw in ten can be used");
    }

    private void tellOfSame(Place place, int times) {
        if (times > MOST_SAME) {
            place.problem(
                    fields,
                    Rule.MISTAKE_IS_KEY,
                    "in " + times + " of " + DRAWS + " draws '" + place.formula()
                            + "' is the same number as the answer or another mistake",
                    "such draws are thrown away; change the numbers, or ask for more figures");
        }
    }
}
