package org.triangulate.exercises.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.exercises.generate.Facts.between;
import static org.triangulate.exercises.generate.Facts.event;
import static org.triangulate.exercises.generate.Facts.model;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.Shipped;
import org.triangulate.exercises.SingleChoice;
import org.triangulate.model.Event;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhichCameFirstTest {
    private static final WhichCameFirst GENERATOR = new WhichCameFirst();

    @Test
    void an_event_is_asked_for_among_at_most_three_of_its_unit_that_surely_came_later() {
        var items = GENERATOR
                .items(model(
                        event("e-1991", "1991"),
                        event("e-1999", "1999-12-08"),
                        event("e-2004", "2004"),
                        event("e-2007", "2007"),
                        event("e-2010", "2010"),
                        event("elsewhere", "2015", "trade")))
                .toList();

        assertThat(items)
                .extracting(Item::id)
                .containsExactly("gen-first-e-1991", "gen-first-e-1999", "gen-first-e-2004");
        assertThat(items).extracting(item -> options(item).size()).containsExactly(4, 4, 3);
        assertThat(items.get(2).about()).containsExactlyInAnyOrder("e-2004", "e-2007", "e-2010");
        assertThat(items.get(2).why()).isEqualTo("It happened first, 2004. About it.");
        assertThat(options(items.get(2)))
                .containsExactlyInAnyOrder(
                        new Option("Event e-2004", "It was 2004.", true),
                        new Option("Event e-2007", "It was 2007.", false),
                        new Option("Event e-2010", "It was 2010.", false));
    }

    @Test
    void dates_that_leave_a_doubt_give_no_question() {
        assertThat(GENERATOR.items(model(event("a", "2004"), event("b", "2004-06"), event("c", "2004-12"))))
                .isEmpty();
        assertThat(GENERATOR.items(model(event("a", "2004~"), event("b", "2010"), event("c", "2012"))))
                .isEmpty();
        assertThat(GENERATOR.items(model(event("a", "2004"), event("b", "2010~"), event("c", "[2012..]"))))
                .isEmpty();
        assertThat(GENERATOR.items(model(event("a", "199X"), event("b", "2010"), event("c", "2012"))))
                .isEmpty();
    }

    @Test
    void months_and_days_of_one_year_are_told_apart() {
        assertThat(GENERATOR.items(model(event("a", "2004-05"), event("b", "2004-21"), event("c", "2004-06"))))
                .isEmpty();
        assertThat(GENERATOR.items(model(event("a", "2004-01-01"), event("b", "2004-02"), event("c", "2004-22"))))
                .extracting(Item::id)
                .containsExactly("gen-first-a");
    }

    @Test
    void a_contested_event_is_neither_the_key_nor_a_distractor() {
        var events = new Event[] {event("a", "1991"), event("b", "1999"), event("c", "2004"), event("d", "2010")};

        assertThat(GENERATOR.items(model(events[0], events[1], events[2], events[3], between("a", "b"))))
                .isEmpty();
        assertThat(GENERATOR.items(model(events[0], events[1], events[2], events[3], between("d", "x"))))
                .singleElement()
                .satisfies(item -> assertThat(item.about()).containsExactlyInAnyOrder("a", "b", "c"));
    }

    @Test
    void of_the_default_course_every_key_surely_came_before_every_distractor() {
        assertThat(GENERATOR.items(Shipped.MODEL)).isNotEmpty().allSatisfy(item -> {
            var key = eventCalled(
                    options(item).stream().filter(Option::key).findFirst().orElseThrow());
            var later = options(item).stream().filter(option -> !option.key()).map(WhichCameFirstTest::eventCalled);

            assertThat(item.about()).contains(key.id()).noneMatch(Shipped.MODEL::isContested);
            assertThat(later).hasSizeBetween(2, 3).allSatisfy(event -> {
                assertThat(key.date().latest()).isBefore(event.date().earliest());
                assertThat(event.unit()).isEqualTo(key.unit());
                assertThat(item.about()).contains(event.id());
            });
        });
    }

    private static Event eventCalled(Option option) {
        return Shipped.MODEL.all(Event.class).stream()
                .filter(event -> event.title().equals(option.text()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Option> options(Item item) {
        return ((SingleChoice) item.task()).options();
    }
}
