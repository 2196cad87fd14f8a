package org.triangulate.exercises.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.exercises.generate.Facts.indicator;
import static org.triangulate.exercises.generate.Facts.model;
import static org.triangulate.exercises.generate.Facts.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.Shipped;
import org.triangulate.exercises.SingleChoice;
import org.triangulate.model.Citation;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.Reading;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoseFigureTest {
    private static final WhoseFigure GENERATOR = new WhoseFigure();

    @Test
    void figures_of_several_sources_are_told_apart() {
        var model = model(indicator(
                "gas",
                reading("gas-thesis", "over 40 %", "thesis"),
                reading("gas-study", "about 85 %", "study"),
                reading("gas-briefing", "90 %", "briefing")));

        assertThat(GENERATOR.items(model).toList()).hasSize(3).first().satisfies(item -> {
            assertThat(item.id()).isEqualTo("gen-whose-gas-thesis");
            assertThat(item.stem())
                    .isEqualTo("The sources give different figures for this: **Indicator gas**."
                            + " Which figure is that of the thesis?");
            assertThat(item.why()).isEqualTo("The thesis says over 40 % for 2016.");
            assertThat(options(item))
                    .containsExactly(
                            new Option("over 40 %", "So says the thesis.", true),
                            new Option("about 85 %", "That is what another source says: the study, §5 Energy.", false),
                            new Option("90 %", "That is what another source says: the briefing, §5 Energy.", false));
        });
    }

    @Test
    void there_is_no_question_where_all_sources_agree_or_only_one_speaks() {
        assertThat(items(reading("gas-thesis", "40 %", "thesis"), reading("gas-study", "40 %", "study")))
                .isEmpty();
        assertThat(items(reading("gas-thesis", "40 %", "thesis"), reading("gas-thesis-2", "50 %", "thesis")))
                .isEmpty();
        assertThat(items(reading("gas-thesis", "40 %", "thesis"))).isEmpty();
    }

    @Test
    void a_figure_that_another_source_gives_too_is_nobody_s_own() {
        assertThat(items(
                        reading("gas-thesis", "40 %", "thesis"),
                        reading("gas-study", "40 %", "study"),
                        reading("gas-briefing", "90 %", "briefing")))
                .extracting(Item::id)
                .containsExactly("gen-whose-gas-briefing");
    }

    @Test
    void figures_that_two_other_sources_share_are_one_distractor() {
        assertThat(items(
                        reading("gas-thesis", "40 %", "thesis"),
                        reading("gas-study", "40 %", "study"),
                        reading("gas-briefing", "90 %", "briefing")))
                .flatExtracting(WhoseFigureTest::options)
                .extracting(Option::text)
                .containsExactly("90 %", "40 %");
    }

    @Test
    void what_a_source_says_elsewhere_itself_is_no_distractor_though_another_says_it_too() {
        assertThat(items(
                        reading("gas-thesis", "10 %", "thesis"),
                        reading("gas-thesis-2", "20 %", "thesis"),
                        reading("gas-study", "20 %", "study"),
                        reading("gas-briefing", "30 %", "briefing")))
                .filteredOn(item -> item.id().equals("gen-whose-gas-thesis"))
                .flatExtracting(WhoseFigureTest::options)
                .extracting(Option::text)
                .containsExactly("10 %", "30 %");
    }

    @Test
    void of_the_default_course_every_distractor_belongs_to_other_sources_and_to_them_alone() {
        assertThat(GENERATOR.items(Shipped.MODEL)).isNotEmpty().allSatisfy(item -> {
            var reading = Shipped.MODEL.find(Reading.class, item.about().get(0)).orElseThrow();
            var figures = Shipped.MODEL
                    .find(Indicator.class, reading.indicator())
                    .orElseThrow()
                    .readings();

            assertThat(options(item)).allSatisfy(option -> {
                var saying = figures.stream()
                        .filter(figure -> figure.written().equals(option.text()))
                        .flatMap(figure -> sources(figure).stream())
                        .collect(Collectors.toSet());
                if (option.key()) {
                    assertThat(saying).isEqualTo(sources(reading));
                } else {
                    assertThat(saying).isNotEmpty().doesNotContainAnyElementsOf(sources(reading));
                }
            });
        });
    }

    private static List<Item> items(Reading... readings) {
        Model model = model(indicator("gas", readings));
        return GENERATOR.items(model).toList();
    }

    private static List<Option> options(Item item) {
        return ((SingleChoice) item.task()).options();
    }

    private static Set<String> sources(Reading reading) {
        return reading.citations().stream().map(Citation::source).collect(Collectors.toSet());
    }
}
