package org.triangulate.exercises.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.exercises.generate.Facts.indicator;
import static org.triangulate.exercises.generate.Facts.model;
import static org.triangulate.exercises.generate.Facts.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.InOrder;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Numeric;
import org.triangulate.exercises.Shipped;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatFigureTest {
    private static final WhatFigure GENERATOR = new WhatFigure();

    @Test
    void every_figure_of_every_source_is_asked_for() {
        var model = model(indicator(
                "gas", reading("gas-thesis", "over 40 %", "thesis"), reading("gas-study", "about 85 %", "study")));

        assertThat(GENERATOR.items(model))
                .extracting(Item::id)
                .containsExactly("gen-figure-gas-thesis", "gen-figure-gas-study");
    }

    @Test
    void the_question_says_whose_figure_where_of_what_and_for_when() {
        var model = model(indicator("gas", reading("gas-thesis", "over 40 %", "thesis", "2006~")));

        assertThat(GENERATOR.items(model)).singleElement().satisfies(item -> {
            assertThat(item.stem())
                    .isEqualTo("Which figure does the thesis (§5 Energy) give? **Indicator gas**, about 2006."
                            + "\n\nMeasured is: What it measures.");
            assertThat(item.why()).isEqualTo("It says **over 40 %**.");
            assertThat(item.about()).containsExactly("gas-thesis", "gas");
            assertThat(item.citations()).isEqualTo(Facts.cite("thesis"));
        });
    }

    @Test
    void a_figure_that_is_known_to_be_a_slip_is_not_asked_for() {
        var gas = indicator(
                "gas", reading("gas-thesis", "over 40 %", "thesis"), reading("gas-study", "about 85 %", "study"));
        var model = model(gas, Facts.slip("gas-study"));

        assertThat(GENERATOR.items(model)).extracting(Item::id).containsExactly("gen-figure-gas-thesis");
    }

    @Test
    void the_explanation_quotes_the_wording_and_adds_the_note() {
        var reading = new Reading(
                "gas-thesis",
                "gas",
                "Gas",
                Quantity.parse("over 50 %"),
                "the majority",
                PartialDate.parse("2016"),
                "No year is given.",
                "energy",
                Facts.cite("thesis"));

        assertThat(GENERATOR.items(model(indicator("gas", reading))))
                .extracting(Item::why)
                .containsExactly("It says **over 50 %** (“the majority”). No year is given.");
    }

    @Test
    void a_wording_that_differs_in_spaces_only_is_not_quoted() {
        var reading = new Reading(
                "gas-thesis",
                "gas",
                "Gas",
                Quantity.parse("over 40 %"),
                "over 40%",
                PartialDate.parse("2016"),
                "",
                "energy",
                Facts.cite("thesis"));

        assertThat(GENERATOR.items(model(indicator("gas", reading))))
                .extracting(Item::why)
                .containsExactly("It says **over 40 %**.");
    }

    @Test
    void other_figures_of_the_indicator_and_at_most_four_beside_it_are_mistakes_unless_they_agree() {
        var model = model(
                indicator("oil", reading("oil-thesis", "70 %", "thesis"), reading("oil-study", "41 %", "study")),
                indicator(
                        "gas",
                        reading("gas-thesis", "over 40 %", "thesis"),
                        reading("gas-again", "over 40 %", "briefing"),
                        reading("gas-study", "42 %", "study"),
                        reading("gas-briefing", "60 %", "briefing")),
                indicator("coal", reading("coal-thesis", "10 %", "thesis"), reading("coal-study", "20 %", "study")),
                indicator("peat", reading("peat-thesis", "5 %", "thesis"), reading("peat-study", "6 %", "study")));

        assertThat(mistakes("gas-thesis", model))
                .extracting(mistake -> mistake.value().written())
                .containsExactly("60 %", "70 %", "10 %", "20 %", "5 %");
        assertThat(mistakes("oil-thesis", model))
                .first()
                .isEqualTo(new Numeric.Mistake(
                        Quantity.parse("41 %"),
                        "That fits another figure: Label of oil-study, 41 % (the study, §5 Energy)."));
    }

    @Test
    void of_the_default_course_a_figure_is_accepted_exactly_where_its_reading_accepts_it() {
        var chance = new Random(20_261_121);

        assertThat(GENERATOR.items(Shipped.MODEL)).isNotEmpty().allSatisfy(item -> {
            var reading = Shipped.MODEL.find(Reading.class, item.about().get(0)).orElseThrow();
            var form = item.task().form(Shipped.KNOWLEDGE, new InOrder());
            for (var number : numbersAround(reading.value(), chance)) {
                var worth =
                        !reading.value().accepts(number) ? 0 : reading.value().isRange() ? 0.5 : 1;
                assertThat(form.grade(number.toPlainString()).score())
                        .as("%s for %s", number.toPlainString(), reading.written())
                        .isEqualTo(worth);
            }
            assertThat(form.grade(reading.written()).score()).isEqualTo(1);
        });
    }

    @Test
    void of_the_default_course_every_figure_that_is_no_slip_is_asked_for() {
        assertThat(GENERATOR.items(Shipped.MODEL).map(item -> item.about().get(0)))
                .containsExactlyElementsOf(Shipped.MODEL.all(Indicator.class).stream()
                        .flatMap(indicator -> indicator.readings().stream())
                        .map(Reading::id)
                        .filter(id -> !Shipped.MODEL.isSlip(id))
                        .toList());
    }

    private static List<Numeric.Mistake> mistakes(String reading, Model model) {
        var item = GENERATOR
                .items(model)
                .filter(candidate -> candidate.id().equals("gen-figure-" + reading))
                .findFirst()
                .orElseThrow();
        return ((Numeric) item.task()).mistakes();
    }

    /** The bounds of what a quantity accepts, the numbers just beyond them, and some between and around. */
    private static List<BigDecimal> numbersAround(Quantity quantity, Random chance) {
        var step = new BigDecimal("0.001");
        var numbers = new ArrayList<>(List.of(
                quantity.low(),
                quantity.high(),
                quantity.least(),
                quantity.most(),
                quantity.least().subtract(step),
                quantity.most().add(step)));
        for (int i = 0; i < 20; i++) {
            var share = BigDecimal.valueOf(chance.nextInt(500, 1_500), 3);
            numbers.add(quantity.high().multiply(share));
        }
        return numbers;
    }
}
