package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.model.Citation;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Event;
import org.triangulate.model.Fact;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;
import org.triangulate.phrases.Language;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.SampleReport;
import org.triangulate.quiz.memory.Calibration;
import org.triangulate.quiz.session.Progress.UnitProgress;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Wording;

/** No line of a chart, a timeline, a forecast, a calendar, a table or a report is wider than its page, whatever stands in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreensOfAnyWidthTest {
    private static final int RUNS = 200;

    /** Wide signs, stress marks that combine, joined emoji, no space to break at, and a word of another direction. */
    private static final List<String> WORDS = List.of(
            "Гарма́та",
            "за́мок",
            "e\u0301te\u0301",
            "白俄羅斯的能源依賴程度",
            "ｆｕｌｌ ｗｉｄｔｈ",
            "👩‍👩‍👧‍👦",
            "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente",
            "שלום",
            "of",
            "\u0301\u0301\u0301",
            "Belarus's");

    private static final List<String> VALUES = List.of(
            "over %d %%", "up to %d %%", "about %d %%", "%d %%", "almost %d %%", "%d to 4000 %%", "about -%d %%");

    private static final List<String> DATES =
            List.of("%d", "%d~", "%d?", "[..%d]", "[%d..]", "%d/..", "../%d", "%d/2031", "%d-03", "%d-03-02", "%d-23");

    static List<Long> seeds() {
        return IntStream.range(0, RUNS).mapToObj(Long::valueOf).toList();
    }

    private static Page page(Random chance) {
        return new Page(40 + chance.nextInt(261), chance.nextInt(4) == 0, phrases(chance));
    }

    private static Phrases phrases(Random chance) {
        return Wording.in(Language.values()[chance.nextInt(Language.values().length)]);
    }

    private static String words(Random chance) {
        var words = new ArrayList<String>();
        for (int i = 0; i <= chance.nextInt(6); i++) {
            words.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static PartialDate date(Random chance) {
        var pattern = DATES.get(chance.nextInt(DATES.size()));
        return PartialDate.parse(pattern.formatted(1900 + chance.nextInt(130)));
    }

    private static Reading reading(Random chance, String indicator, int number) {
        var value =
                VALUES.get(chance.nextInt(VALUES.size())).formatted(chance.nextInt(chance.nextBoolean() ? 10 : 4000));
        var period = chance.nextInt(8) == 0 ? PartialDate.UNSTATED : date(chance);
        return new Reading(
                indicator + "-" + number,
                indicator,
                words(chance),
                Quantity.parse(value),
                "",
                period,
                "",
                "",
                List.of(Citation.of(words(chance), words(chance))));
    }

    private static Indicator indicator(Random chance, String id) {
        var readings = new ArrayList<Reading>();
        var count = 1 + chance.nextInt(chance.nextInt(10) == 0 ? 40 : 6);
        for (int i = 0; i < count; i++) {
            readings.add(reading(chance, id, i));
        }
        return new Indicator(id, words(chance), words(chance), "%", "", "", "", readings);
    }

    private static void assertFit(int columns, List<Line> lines) {
        assertThat(lines).isNotEmpty();
        assertThat(lines)
                .extracting(Line::text)
                .allSatisfy(text -> assertThat(Columns.of(text)).as(text).isLessThanOrEqualTo(columns));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void charts_fit(long seed) {
        var chance = new Random(seed);
        var columns = 40 + chance.nextInt(261);
        var page = new Page(columns, chance.nextInt(4) == 0, phrases(chance));
        var indicators = IntStream.rangeClosed(0, chance.nextInt(3))
                .mapToObj(i -> indicator(chance, "made" + i))
                .toList();
        var screen = new ChartScreen(page, columns, new Model(indicators));

        assertFit(columns, screen.lines(new Chart(indicators, chance.nextBoolean())));
        assertFit(page.width(), new CompareScreen(page, new Model(List.of())).lines(indicators.get(0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void timelines_fit(long seed) {
        var chance = new Random(seed);
        var page = page(chance);
        var events = IntStream.rangeClosed(0, chance.nextInt(8))
                .mapToObj(i -> new Event(
                        "event-" + i,
                        words(chance),
                        date(chance),
                        "",
                        List.of(),
                        "",
                        List.of(Citation.of(words(chance), words(chance)))))
                .toList();
        var facts = new ArrayList<Fact>(events);
        facts.add(new Disagreement(
                "differ",
                words(chance),
                List.of("event-0", "event-" + (events.size() - 1), "nowhere"),
                List.of(),
                Disagreement.Type.OTHER_YEAR,
                "",
                Disagreement.Confidence.LIKELY,
                ""));

        assertFit(page.width(), new TimelineScreen(page, new Model(facts)).lines(words(chance), events));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forecasts_and_calendars_fit(long seed) {
        var chance = new Random(seed);
        var page = page(chance);
        var today = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(2000));
        var most = chance.nextBoolean() ? 30 : 2_000_000;
        var loads = IntStream.range(0, 14)
                .mapToObj(day -> new DayLoad(today.plusDays(day), chance.nextInt(most), chance.nextInt(most)))
                .toList();
        var counts = IntStream.range(0, 100)
                .mapToObj(day -> new DayCount(today.minusDays(day), chance.nextInt(most)))
                .toList();

        assertFit(page.width(), new ForecastScreen(page).lines(loads, chance.nextInt(most)));
        assertFit(page.width(), new CalendarScreen(page).lines(counts, today, 1 + chance.nextInt(20)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mastery_and_calibration_fit(long seed) {
        var chance = new Random(seed);
        var page = page(chance);
        var units = IntStream.rangeClosed(0, chance.nextInt(5))
                .mapToObj(i -> new UnitProgress(
                        "u",
                        words(chance),
                        chance.nextInt(1000),
                        chance.nextInt(2000),
                        chance.nextInt(99),
                        chance.nextDouble()))
                .toList();
        var calibrated = new LinkedHashMap<String, Calibration>();
        for (int unit = chance.nextInt(5); unit >= 0; unit--) {
            var answers = chance.nextInt(500);
            calibrated.put(
                    words(chance), StudyScreens.calibration(answers, chance.nextInt(answers + 1), chance.nextDouble()));
        }

        assertFit(page.width(), new MasteryScreen(page).lines(units));
        assertFit(
                page.width(),
                new CalibrationScreen(page).lines(StudyScreens.calibration(100, chance.nextInt(101), 0.8), calibrated));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reports_fit(long seed) {
        var chance = new Random(seed);
        var page = page(chance);
        var analysis = SampleReport.hostile(words(chance));
        var screen = new ReportScreen(page);

        assertFit(page.width(), screen.lines(words(chance), analysis));
        assertFit(page.width(), screen.students(analysis.students()));
        assertFit(page.width(), screen.answers(analysis.items().get(chance.nextInt(3))));
    }
}
