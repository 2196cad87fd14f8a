package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.session.Progress.UnitProgress;
import org.triangulate.quiz.text.Line;

/** What forecasts, calendars, mastery and calibration say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StudyChartsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static final Page DRAWN = new Page(80, false);

    private static final Page PLAIN = new Page(200, true);

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    @Test
    void a_forecast_adds_up_and_names_the_day_with_most() {
        var days = List.of(
                new DayLoad(MONDAY, 4, 0),
                new DayLoad(MONDAY.plusDays(1), 10, 5),
                new DayLoad(MONDAY.plusDays(2), 0, 0));

        assertThat(text(new ForecastScreen(PLAIN).lines(days, 1)))
                .isEqualTo(String.join(
                        "\n",
                        "What falls due in the coming 3 days",
                        "Today, Monday 30 November 2026: 4 reviews.",
                        "Tuesday 1 December 2026: 10 reviews and 5 new.",
                        "Wednesday 2 December 2026: nothing.",
                        "14 reviews and 5 new items in all, about 6 a day; most on Tuesday 1 December 2026, 15.",
                        "1 item you have not met yet comes on top of that."));
    }

    @Test
    void the_least_of_a_forecast_is_still_seen_beside_the_most() {
        var days = List.of(new DayLoad(MONDAY, 1, 0), new DayLoad(MONDAY.plusDays(1), 9000, 0));

        assertThat(text(new ForecastScreen(DRAWN).lines(days, 0))).contains("today  █ 1\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "'1', 1, 1",
        "'0', 1, 1",
        "'2', 1, 0",
        "'0 1 2', 3, 3",
        "'9 8 7 6 2 1 0', 4, 3",
        "'9 8 7 6 3 2', 4, 0"
    })
    void a_run_of_days_goes_on_while_today_is_not_over(String daysAgo, int longest, int current) {
        var days = Arrays.stream(daysAgo.split(" "))
                .filter(ago -> !ago.isEmpty())
                .map(ago -> MONDAY.minusDays(Long.parseLong(ago)))
                .toList();

        assertThat(Streak.of(days, MONDAY)).isEqualTo(new Streak(longest, current));
    }

    @Test
    void a_calendar_lists_the_days_in_plain_text_and_leaves_out_what_lies_before_it() {
        var counts = List.of(
                new DayCount(MONDAY.minusDays(1), 3), new DayCount(MONDAY, 1), new DayCount(MONDAY.minusWeeks(5), 7));

        assertThat(text(new CalendarScreen(PLAIN).lines(counts, MONDAY, 2)))
                .isEqualTo(String.join(
                        "\n",
                        "Answers a day in the last 2 weeks",
                        "Sunday 29 November 2026: 3 answers.",
                        "Monday 30 November 2026: 1 answer.",
                        "4 answers on 2 of 8 days. Longest run without a day left out: 2 days; it is at 2 days now."));
    }

    @Test
    void days_of_a_calendar_differ_in_their_figures_and_their_signs() {
        var counts = List.of(
                new DayCount(MONDAY.minusDays(5), 9),
                new DayCount(MONDAY.minusDays(4), 10),
                new DayCount(MONDAY.minusDays(3), 25),
                new DayCount(MONDAY.minusDays(2), 50),
                new DayCount(MONDAY.minusDays(1), 123456));

        assertThat(text(new CalendarScreen(DRAWN).lines(counts, MONDAY, 2)))
                .contains("  23 Nov   ·   ·  9░ 10▒ 25▓ 50█99k█");
    }

    @ParameterizedTest
    @CsvSource({
        "29, 29, 0.5, '29 answers, too few to tell'",
        "100, 85, 0.86, 'predicted 86 %, recalled 85 % of 100 answers (77 % to 91 %); fits'",
        "100, 85, 0.95, 'predicted 95 %, recalled 85 % of 100 answers (77 % to 91 %); you know less than predicted'",
        "100, 85, 0.6, 'predicted 60 %, recalled 85 % of 100 answers (77 % to 91 %); you know more than predicted'"
    })
    void a_calibration_says_what_the_prediction_was_worth_unless_there_are_too_few(
            int answers, int recalled, double predicted, String words) {
        var calibration = StudyScreens.calibration(answers, recalled, predicted);

        assertThat(text(new CalibrationScreen(PLAIN).lines(calibration, Map.of("all", calibration))))
                .contains("\nall: " + words + ".\n");
    }

    @Test
    void impossible_figures_are_refused_by_their_names() {
        assertThatThrownBy(() -> new DayCount(MONDAY, -1)).hasMessageContaining("count");
        assertThatThrownBy(() -> new DayLoad(MONDAY, 0, -1)).hasMessageContaining("fresh");
    }

    @Test
    void every_unit_of_the_course_that_comes_along_has_its_bar_on_an_ordinary_screen() {
        var material = MaterialReader.shipped();
        var units = material.course().units().stream()
                .map(unit -> new UnitProgress(unit.id(), unit.title(), 111, 111, 111, 0.876))
                .toList();

        assertThat(new MasteryScreen(DRAWN)
                        .lines(units).stream().map(Line::text).filter(line -> line.matches(".*█+▒+ {2}111/111 met.*")))
                .hasSameSizeAs(units);
    }
}
