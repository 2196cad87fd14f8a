package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Grade;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.glossary.Term;
import org.triangulate.model.Event;
import org.triangulate.model.Hedge;
import org.triangulate.model.Indicator;
import org.triangulate.model.Reading;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.material.TermPage;
import org.triangulate.quiz.session.NextStep;
import org.triangulate.quiz.session.Outlook;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.session.Progress.UnitProgress;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;

/** What holds for every screen of the course that the program brings along, whatever is in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedScreensTest {
    private static final Pattern EXAMPLE = Pattern.compile("such as (.*)");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFD]");

    /** Box-drawing characters, blocks, and the geometric shapes and dingbats that stand for words. */
    private static final Pattern DRAWN = Pattern.compile("[\\u2500-\\u25FF\\u2700-\\u27BF]");

    private static final Page PLAIN = new Page(40, true);

    private static Material material;

    @BeforeAll
    static void readCourse() {
        material = MaterialReader.shipped();
    }

    private static Stream<Page> pages() {
        return Stream.concat(Stream.of(40, 60, 80, 300).map(width -> new Page(width, false)), Stream.of(PLAIN));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_fact_fits_its_page(Page page) {
        var screen = new FactScreen(page, material);
        var facts = material.course().model().all();

        assertThat(facts).hasSizeGreaterThan(400);
        assertFit(page, facts.stream().flatMap(fact -> screen.lines(fact).stream()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_comparison_fits_its_page(Page page) {
        var screen = new CompareScreen(page, material.course().model());
        var indicators = material.course().model().all(Indicator.class);

        assertThat(indicators).hasSizeGreaterThan(20);
        assertFit(page, indicators.stream().flatMap(indicator -> screen.lines(indicator).stream()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_chart_fits_its_page(Page page) {
        var screen = new ChartScreen(page, page.width(), material.course().model());
        var indicators = material.course().model().all(Indicator.class);

        assertFit(
                page,
                indicators.stream().flatMap(indicator -> screen.lines(new Chart(List.of(indicator), false)).stream()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_timeline_of_all_events_fits_its_page(Page page) {
        var model = material.course().model();
        var events = model.all(Event.class);

        assertThat(events).hasSizeGreaterThan(100);
        assertFit(page, new TimelineScreen(page, model).lines(material.course().title(), events).stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_term_fits_its_page(Page page) {
        var screen = new TermScreen(page);
        var facts = new FactScreen(page, material);
        var terms = material.glossary().terms();

        assertThat(terms).hasSizeGreaterThan(50);
        assertFit(
                page,
                terms.stream()
                        .flatMap(term -> Stream.concat(
                                screen.lines(TermPage.of(term, material)).stream(), facts.lines(term).stream())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_question_and_its_verdict_fit_their_page(Page page) {
        var items = material.bank().items();

        assertThat(items).hasSizeGreaterThan(200);
        assertFit(page, items.stream().flatMap(item -> screens(page, item)));
    }

    private static Stream<Line> screens(Page page, Item item) {
        var form = item.task().form(material.knowledge(), new Random(1));
        var unit = material.unitTitle(item.unit());
        var lines = new ArrayList<>(new QuestionScreen(page)
                .lines(
                        new Place(21, 22, true, Optional.of(Duration.ofMinutes(3)), false),
                        unit,
                        page.say("question.seen", Phrase.count("ago.minute", 12)),
                        item,
                        form));
        lines.addAll(new VerdictScreen(page, material.course().model()).lines(item, grade(form)));
        return lines.stream();
    }

    @Test
    void all_that_is_known_of_an_item_fits_even_the_narrowest_page() {
        for (var page : List.of(new Page(40, false), PLAIN)) {
            var screen = new FactScreen(page, material);
            assertFit(page, material.bank().items().stream().flatMap(item -> screen.lines(item).stream()));
        }
    }

    /** A grade for an answer that can be read, most often a wrong one, whose screen says more than that of a right one. */
    private static Grade grade(Form form) {
        var example = EXAMPLE.matcher(form.howToAnswer());
        var answer = example.find() ? example.group(1) : form.groups().isEmpty() ? form.example() : "a";
        try {
            return form.grade(answer);
        } catch (UnreadableAnswer e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void how_far_one_is_fits_its_page_on_every_day(Page page) {
        var screen = new ProgressScreen(page);

        assertFit(page, Stream.of(0, 1, 1000).flatMap(share -> screen.lines(progress(share)).stream()));
    }

    /** With so many items of a thousand met, and all of those due. */
    private static Progress progress(int share) {
        var units = material.course().units().stream()
                .map(unit -> {
                    var items = material.bank().ofUnit(unit.id()).size();
                    var met = (items * share + 999) / 1000;
                    return new UnitProgress(unit.id(), unit.title(), items, met, met, 1);
                })
                .toList();
        return new Progress(share * 10, share, 1000 - share, units);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void greetings_summaries_and_help_fit_their_page(Page page) {
        assertFit(
                page,
                Stream.of(
                                new GreetingScreen(page)
                                        .lines(material.course(), new Progress(0, 0, 448, List.of()), Outlook.NOTHING),
                                new GreetingScreen(page)
                                        .lines(
                                                material.course(),
                                                new Progress(5000, 448, 0, List.of()),
                                                Outlook.NOTHING),
                                new SummaryScreen(page).lines(40, 20, 10, 10, Duration.ofHours(1)),
                                new HelpScreen(page)
                                        .lines(
                                                Map.of("study", "Start today's session, or go on with it."),
                                                new NextStep("study", Phrase.of("next.work"))))
                        .flatMap(List::stream));
    }

    /** In plain mode a list has a line for each thing, however long: one searches in it, or has it read out. */
    @ParameterizedTest
    @MethodSource("pages")
    void lists_fit_their_page_or_have_a_line_for_each_thing(Page page) {
        var screen = new ListScreen(page);
        var items = screen.byUnit(material.course(), material.bank().items(), Item::unit);
        var terms = screen.byUnit(material.course(), material.glossary().terms(), Term::unit);

        if (page.plain()) {
            assertThat(items)
                    .extracting(Line::text)
                    .filteredOn(text -> text.contains("  "))
                    .hasSameSizeAs(material.bank().items());
        } else {
            assertFit(page, Stream.concat(items.stream(), terms.stream()));
        }
    }

    private static void assertFit(Page page, Stream<Line> lines) {
        var texts = lines.map(Line::text).toList();
        assertThat(texts).isNotEmpty();
        assertThat(texts.stream().filter(text -> Columns.of(text) > page.width()))
                .as("wider than the page")
                .isEmpty();
        assertThat(texts.stream().filter(text -> CONTROL.matcher(text).find()))
                .as("control characters")
                .isEmpty();
        if (page.plain()) {
            assertThat(texts.stream().filter(text -> DRAWN.matcher(text).find()))
                    .as("drawn")
                    .isEmpty();
        }
    }

    @Test
    void in_plain_text_every_hedge_and_every_range_is_said_in_words() {
        var model = material.course().model();
        var hedged = model.all(Reading.class).stream()
                .filter(reading -> reading.value().isRange() || reading.value().hedge() != Hedge.NONE)
                .toList();
        var comparison = new CompareScreen(PLAIN, model);
        var facts = new FactScreen(PLAIN, material);

        assertThat(hedged).hasSizeGreaterThan(20);
        for (var reading : hedged) {
            var indicator = model.find(Indicator.class, reading.indicator()).orElseThrow();
            var words =
                    reading.value().isRange() ? " to " : reading.value().hedge().word() + " ";
            assertThat(reading.written()).contains(words);
            assertThat(said(comparison.lines(indicator))).contains(" says " + reading.written());
            assertThat(said(facts.lines(reading))).contains("value: " + reading.written());
        }
    }

    @Test
    void in_plain_text_no_verdict_hangs_on_a_mark() {
        var screen = new VerdictScreen(PLAIN, material.course().model());
        var verdicts = material.bank().items().stream()
                .map(item -> said(screen.lines(item, grade(item.task().form(material.knowledge(), new Random(1))))));

        assertThat(verdicts)
                .allMatch(text -> text.matches(
                        "(Right\\.|Not quite\\.|Not marked: a person marks this\\.|Partly right: \\d+ %) .*"));
    }

    private static String said(List<Line> lines) {
        return lines.stream()
                .map(Line::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
