package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.JsonTree;

/** The commands chart, timeline, forecast and calendar, as people and as programs use them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartsAndTimelinesTest {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void chooseCourse() {
        program = new Program(home).always("--course", InventedCourse.folder());
    }

    private String answer(String... words) {
        var run = program.run(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    private JsonTree tree(String... words) {
        return JsonTree.parse(
                answer(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new)));
    }

    private static List<String> ids(List<JsonTree> things) {
        return things.stream().map(thing -> thing.text("id")).toList();
    }

    @Test
    void chart_tells_the_figures_in_the_order_of_time() {
        assertThat(answer("chart", "grain-share"))
                .containsSubsequence(
                        "Share of Morvian grain that comes from Kaldia, in %\n",
                        "2004: almost 100 %, says Survey 2018 Tolls.\n",
                        "2014: over 40 %, says Atlas 2015.\n",
                        "They differ (other measure): Two fifths or two thirds\n",
                        "Source: Survey 2018, Tolls, paragraph 1\n")
                .isEqualTo(answer("chart", "grain-share-atlas", "grain-share"));
    }

    @Test
    void chart_without_an_id_lists_the_indicators() {
        assertThat(answer("chart")).isEqualTo(answer("compare"));
        assertThat(ids(tree("chart").all())).containsExactly("grain-share", "toll-income", "carts");
    }

    @Test
    void chart_is_as_wide_as_one_says() {
        var longest = answer("chart", "grain-share", "--width", "40")
                .lines()
                .mapToInt(String::length)
                .max()
                .orElseThrow();

        assertThat(longest).isBetween(30, 40);
    }

    @Test
    void chart_answers_programs_with_the_unit_the_figures_and_the_differences() {
        var chart = tree("chart", "grain-share");

        assertThat(chart.text("in")).isEqualTo("%");
        assertThat(ids(chart.all("indicators"))).containsExactly("grain-share");
        assertThat(ids(chart.all("disagreements"))).containsExactly("flour-or-grain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "chart grain-shar | no indicator is called 'grain-shar'; did you mean 'grain-share'?",
                "chart carts --width 39 | a chart is 40 to 300 columns wide, not 39",
                "chart carts --width 301 | a chart is 40 to 300 columns wide, not 301",
                "chart carts toll-income | 'carts' is measured in carts and 'toll-income' in USD, and no axis can show"
                        + " both; chart them one by one",
                "timeline xyzzy | no event of the course has to do with 'xyzzy'; name a unit, a state, a person, an"
                        + " organization, or a word of what is told",
                "timeline --from 2050 | no event of 'Morvia and Kaldia' belongs to this time; leave --from and --to out"
                        + " to see them all",
                "timeline --from 2005 --to 2004 | --from 2005 comes after --to 2004; name the earlier date first",
                "timeline --from soon | --from soon is no date: write a year, a month or a day, as in 1999, 2004-06,"
                        + " 2004-06-15"
            })
    void what_cannot_be_drawn_is_refused_with_the_reason(String line, String complaint) {
        var run = program.run(line.split(" "));

        assertThat(run.complaints()).containsExactly("triangulate: " + complaint);
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', bridge-opened toll-asked toll-lowered",
        "bridge, bridge-opened toll-asked toll-lowered",
        "the brid, bridge-opened toll-asked toll-lowered",
        "кальдия, bridge-opened",
        "orlov, toll-asked",
        "toll-asked, toll-asked",
        "stopped its carts, toll-asked",
        "bridge --from 2004, toll-asked toll-lowered",
        "bridge --to 2003, bridge-opened",
        "bridge --from 2004-01-31 --to 2004-02, toll-asked",
        "bridge --from 2011, ''"
    })
    void timeline_takes_the_events_of_a_unit_with_somebody_or_told_with_a_word(String words, String events) {
        var line = ("timeline " + words).strip().split(" ");
        if (events.isEmpty()) {
            assertThat(program.run(line).status()).isEqualTo(1);
        } else {
            assertThat(ids(tree(line).all())).containsExactly(events.split(" "));
        }
    }

    @Test
    void timeline_tells_the_events_with_their_sources_and_the_years_between_them() {
        assertThat(answer("timeline", "bridge")).isEqualTo("""
                        The bridge, the tolls and the treaty, 3 events
                        9 May 1997: The bridge at Sol is opened. Source: Atlas 2015.
                        Then no event begins for 6 years.
                        January 2004: Morvia asks for a toll. Source: Survey 2018.
                        Then no event begins for 5 years.
                        2010 or later: The toll is lowered. Source: Survey 2018.
                        """);
    }

    private void answerOneQuestion() {
        program.typing("Morvia", "").run("exercise", "name-the-buyer");
    }

    @Test
    void forecast_counts_what_falls_due_and_what_is_overdue_counts_today() {
        var items = InventedCourse.material().bank().items().size();
        assertThat(tree("forecast").number("new")).isEqualTo(items);
        answerOneQuestion();

        var soon = tree("forecast");
        assertThat(soon.all("days")).hasSize(14);
        assertThat(soon.text("days/0/day")).isEqualTo("2026-03-01");
        assertThat(soon.number("new")).isEqualTo(items - 1);
        assertThat(soon.all("days").stream().mapToDouble(day -> day.number("due")))
                .containsOnlyOnce(1.0);

        program.later(Duration.ofDays(300));
        assertThat(tree("forecast").number("days/0/due")).isEqualTo(1);
        assertThat(answer("forecast")).contains("Today, Saturday 26 December 2026: 1 review.\n", "1 review in all");
    }

    @Test
    void calendar_counts_the_answers_of_each_day_where_one_lives() {
        answerOneQuestion();
        assertThat(tree("calendar").text("days/0/day")).isEqualTo("2026-03-01");
        assertThat(answer("calendar")).contains("Sunday 1 March 2026: 1 answer.\n");

        program.in(ZoneId.of("Pacific/Kiritimati"));
        var there = tree("calendar");
        assertThat(there.text("days/0/day")).isEqualTo("2026-03-02");
        assertThat(there.number("days/0/answers")).isEqualTo(1);
        assertThat(there.text("to")).isEqualTo("2026-03-02");
    }

    @Test
    void calendar_goes_back_twelve_weeks() {
        answerOneQuestion();
        program.later(Duration.ofDays(12 * 7));

        assertThat(tree("calendar").all("days")).isEmpty();
        assertThat(answer("calendar")).contains("No answer in these ");
    }
}
