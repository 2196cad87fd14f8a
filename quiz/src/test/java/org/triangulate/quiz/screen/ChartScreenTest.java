package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.model.Indicator;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Wording;

/** What a chart shows of figures, and what it does not pretend. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartScreenTest {
    private static final Page DRAWN = new Page(60, false);

    private static String shown(Page page, boolean cut, Indicator... indicators) {
        var screen = new ChartScreen(
                page, page.width(), InventedCourse.material().course().model());
        return screen.lines(new Chart(List.of(indicators), cut)).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static Indicator percent(String... readings) {
        return Figures.indicator("%", readings);
    }

    /** The signs in the column of the last figure, from the top. */
    private static String lastColumn(String figure) {
        return shown(DRAWN, false, percent("2000 100 %", "2010 " + figure))
                .lines()
                .filter(line -> line.matches(".* [┃┫].*"))
                .map(line -> line.length() < 59 ? "" : line.substring(line.length() - 1))
                .collect(Collectors.joining())
                .strip();
    }

    @ParameterizedTest
    @CsvSource({
        "50 %, ●",
        "over 50 %, ▒●",
        "up to 50 %, ●▒",
        "almost 50 %, ●▒",
        "about 50 %, ▒●▒",
        "20 to 60 %, ●▒▒▒▒●",
        "over 100 %, ▒●",
        "up to 1 %, ●▒"
    })
    void over_the_years_a_hedge_is_shaded_in_its_direction_and_a_range_from_end_to_end(String figure, String column) {
        assertThat(lastColumn(figure)).isEqualTo(column);
    }

    @Test
    void figures_of_several_years_are_drawn_over_time_and_those_of_one_as_bars() {
        assertThat(shown(DRAWN, false, percent("2000 10 %", "2010 20 %")))
                .contains("●", "2000")
                .doesNotContain("█");
        assertThat(shown(DRAWN, false, percent("2000 10 %", "2000 20 %")))
                .contains("█")
                .doesNotContain("●");
        assertThat(shown(DRAWN, false, percent("- 10 %", "2000 20 %"))).contains("█", "no time stated");
    }

    @Test
    void two_sources_of_one_year_stand_side_by_side_each_with_its_letter_and_its_name() {
        var chart = shown(DRAWN, false, percent("2000 10 %", "2010 20 %", "2010 60 %"));

        assertThat(chart).containsPattern("┻━┻\n").containsPattern("b c\n");
        assertThat(chart).contains("b  2010  20 %  Survey 2018", "c  2010  60 %  Atlas 2015");
    }

    @Test
    void the_sources_are_named_below() {
        assertThat(shown(DRAWN, false, percent("2000 10 %", "2010 20 %")))
                .endsWith("Atlas 2015, §3 The bridge at Sol\n  Survey 2018, Harvest and hunger");
    }

    @Test
    void an_axis_begins_at_zero_unless_it_is_cut_and_then_says_so() {
        var readings = percent("2000 95 %", "2010 97 %");

        assertThat(shown(DRAWN, false, readings)).contains("  0 ┫").doesNotContain("≈");
        assertThat(shown(DRAWN, true, readings)).contains("≈", "begins at 9").doesNotContain("  0 ┫");
    }

    @Test
    void no_bar_stands_on_an_axis_that_is_cut() {
        assertThat(shown(DRAWN, true, percent("2000 95 %", "2000 97 %")))
                .doesNotContain("≈")
                .containsPattern("\n +0 ");
    }

    @Test
    void a_place_in_an_order_is_a_dot_and_the_first_place_is_on_top() {
        var overTime = shown(DRAWN, false, Figures.indicator("rank", "2000 2nd", "2010 6th"));
        assertThat(overTime.indexOf("1st ┫")).isPositive().isLessThan(overTime.indexOf("6th ┫"));

        assertThat(shown(DRAWN, false, Figures.indicator("rank", "2000 2nd", "2000 6th")))
                .contains("●")
                .doesNotContain("█");
    }

    @Test
    void in_plain_text_all_of_it_is_said_in_words() {
        var plain = shown(new Page(80, true), true, percent("2000 over 40 %", "2000 10 to 20 %", "- 7 %"));

        assertThat(plain)
                .contains(
                        "2000: over 40 %, says Atlas 2015.",
                        "2000: 10 to 20 %, says Survey 2018.",
                        "no time stated: 7 %, says Atlas 2015.",
                        "Source: Survey 2018, Harvest and hunger")
                .doesNotContainPattern("[\\u2500-\\u25FF]");
    }

    @Test
    void indicators_in_units_of_one_measure_share_the_unit_of_the_first() {
        var chart = shown(
                DRAWN,
                false,
                Figures.indicator("tonnes", "2000 10 tonnes", "2010 20 tonnes"),
                Figures.indicator("kilograms", "2005 5,000 kilograms"));

        assertThat(chart).contains("5 tonnes").doesNotContain("5,000");
    }

    @Test
    void indicators_in_unlike_units_share_no_axis() {
        var unlike = List.of(percent("2000 10 %"), Figures.indicator("USD", "2000 5 million USD"));

        assertThat(Chart.whyNot(unlike).map(Wording.ENGLISH::say))
                .hasValueSatisfying(
                        why -> assertThat(why)
                                .isEqualTo(
                                        "'made' is measured in % and 'made' in USD, and no axis can show both; chart them one by one"));
        assertThatThrownBy(() -> new Chart(unlike, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_indicators_than_there_are_signs_are_refused() {
        var one = percent("2000 10 %");

        assertThat(Chart.whyNot(List.of(one, one, one, one, one, one))).isEmpty();
        assertThat(Chart.whyNot(List.of(one, one, one, one, one, one, one))).isPresent();
    }

    @Test
    void every_sign_of_a_series_differs_from_the_others() {
        assertThat(TimePlot.SIGNS.chars().distinct().count()).isEqualTo(Chart.MOST);
    }
}
