package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.model.Citation;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Event;
import org.triangulate.model.Fact;
import org.triangulate.model.Model;
import org.triangulate.model.PartialDate;
import org.triangulate.quiz.text.Line;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineScreenTest {
    private static Event event(String id, String date) {
        return new Event(
                id,
                "It happens, " + id,
                PartialDate.parse(date),
                "",
                List.of(),
                "",
                List.of(Citation.of("book-" + id, "1")));
    }

    private static String shown(boolean plain, List<? extends Fact> further, Event... events) {
        var facts = new ArrayList<Fact>(List.of(events));
        facts.addAll(further);
        return new TimelineScreen(new Page(90, plain), new Model(facts))
                .lines("All", List.of(events)).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "1999, '  1999 ┃ ● It happens, a (book-a)'",
        "1999-12-08, '  1999 ┃ ● 8 December 1999: It happens, a (book-a)'",
        "1999~, '  1999 ┃ ○ about 1999: It happens, a (book-a)'",
        "1999?, '  1999 ┃ ○ perhaps 1999: It happens, a (book-a)'",
        "[..1999], '  1999 ┃ ○ 1999 or earlier: It happens, a (book-a)'",
        "[1999..], '  1999 ┃ ○ 1999 or later: It happens, a (book-a)'",
        "1999/2004, '  1999 ┃ ━ 1999 to 2004: It happens, a (book-a)'",
        "1999/.., '  1999 ┃ ━ since 1999: It happens, a (book-a)'",
        "199X, '  1990 ┃ ━ the 1990s: It happens, a (book-a)'"
    })
    void a_date_stands_as_far_as_it_is_known(String date, String line) {
        assertThat(shown(false, List.of(), event("a", date)).lines()).contains(line);
    }

    @Test
    void events_stand_in_the_order_of_time_with_the_gaps_between_them() {
        assertThat(shown(true, List.of(), event("c", "2004"), event("b", "2001-05"), event("a", "[..2001]")))
                .isEqualTo(String.join(
                        "\n",
                        "All, 3 events",
                        "May 2001: It happens, b. Source: book-b.",
                        "2001 or earlier: It happens, a. Source: book-a.",
                        "Then no event begins for 2 years.",
                        "2004: It happens, c. Source: book-c."));
    }

    @Test
    void a_contested_date_stands_with_both_of_its_sources_and_only_once() {
        var contested = new Disagreement(
                "when",
                "When it happened",
                List.of("a", "b"),
                List.of(new Disagreement.Claim("It was in 2007.", List.of(Citation.of("atlas", "2")))),
                Disagreement.Type.UNEXPLAINED,
                "",
                Disagreement.Confidence.LIKELY,
                "");

        assertThat(shown(true, List.of(contested), event("a", "2004"), event("b", "2005~"))
                        .lines())
                .containsExactly(
                        "All, 2 events",
                        "2004: It happens, a. Source: book-a.",
                        "Sources differ (unexplained): When it happened. Dates: 2004 in book-a 1; about 2005 in",
                        "book-b 1; atlas: It was in 2007.",
                        "about 2005: It happens, b. Source: book-b.",
                        "Sources differ, as above: When it happened");
    }
}
