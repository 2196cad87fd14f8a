package org.triangulate.exercises.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.triangulate.exercises.generate.Facts.between;
import static org.triangulate.exercises.generate.Facts.event;
import static org.triangulate.exercises.generate.Facts.model;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Numeric;
import org.triangulate.exercises.Shipped;
import org.triangulate.model.Event;
import org.triangulate.model.Quantity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhichYearTest {
    private static final WhichYear GENERATOR = new WhichYear();

    @ParameterizedTest
    @CsvSource({"2004, 2004", "2004-06, 2004", "2004-06-12, 2004", "2015-23, 2015", "0988, 988"})
    void a_date_within_one_year_is_asked_for(String date, String year) {
        assertThat(GENERATOR.items(model(event("gas-row", date))))
                .extracting(Item::id, Item::task)
                .containsExactly(tuple("gen-year-gas-row", Numeric.of(Quantity.parse(year), List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199X",
                "2006~",
                "2006?",
                "2006%",
                "1994/1999",
                "1994/..",
                "../1991",
                "2004-01/2004-06",
                "[2020..]",
                "[..1996]",
                "2015-24"
            })
    void a_date_that_is_no_single_year_is_never_asked_for(String date) {
        assertThat(GENERATOR.items(model(event("gas-row", date)))).isEmpty();
    }

    @Test
    void a_contested_event_is_neither_asked_for_nor_told_as_a_mistake() {
        var items = GENERATOR.items(model(
                event("row-2004", "2004"),
                event("row-2006", "2006"),
                event("row-2007", "2007"),
                between("row-2004", "row-2006")));

        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo("gen-year-row-2007");
            assertThat(((Numeric) item.task()).mistakes()).isEmpty();
        });
    }

    @Test
    void the_years_of_other_events_of_the_unit_are_the_mistakes_and_none_is_the_right_one() {
        var items = GENERATOR.items(model(
                event("first", "1991"),
                event("same-year", "1991-12"),
                event("later", "1999"),
                event("vague", "2006~"),
                event("elsewhere", "2004", "trade")));

        assertThat(items)
                .filteredOn(item -> item.id().equals("gen-year-first"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(((Numeric) item.task()).mistakes())
                            .containsExactly(new Numeric.Mistake(
                                    Quantity.parse("1999"), "That was the year of another event: Event later."));
                    assertThat(item.stem())
                            .isEqualTo("According to the thesis, in which year did this happen? **Event first.**");
                    assertThat(item.why()).isEqualTo("It was 1991. About it.");
                });
    }

    @Test
    void of_the_default_course_it_asks_for_every_event_of_one_year_that_nobody_contests() {
        var asked =
                GENERATOR.items(Shipped.MODEL).map(item -> item.about().get(0)).toList();
        var askable = Shipped.MODEL.all(Event.class).stream()
                .filter(event -> event.date().edtf().matches("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?|-2[123])?"))
                .filter(event -> Shipped.MODEL.disagreementsOn(event.id()).isEmpty())
                .map(Event::id)
                .toList();

        assertThat(asked).isNotEmpty().isEqualTo(askable);
    }

    @Test
    void of_the_default_course_no_question_gives_its_year_away() {
        assertThat(GENERATOR.items(Shipped.MODEL)).isNotEmpty().allSatisfy(item -> {
            var year = ((Numeric) item.task()).answer().orElseThrow().low().toPlainString();
            var event = Shipped.MODEL.find(Event.class, item.about().get(0)).orElseThrow();
            assertThat(event.title()).doesNotContain(year);
        });
    }
}
