package org.triangulate.quiz.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Grade;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.UnreadableAnswer;
import org.triangulate.glossary.Term;
import org.triangulate.model.Indicator;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.Outline;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.session.Progress.UnitProgress;
import org.triangulate.quiz.text.Line;

/** Every screen of the course of two invented states, on every kind of page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenScreensTest {
    private static Material material;

    @BeforeAll
    static void readCourse() {
        material = InventedCourse.material();
    }

    private static Stream<Page> pages() {
        return Golden.pages();
    }

    private static Item item(String id) {
        return InventedCourse.item(material, id);
    }

    private static Form form(Item item) {
        return item.task().form(material.knowledge(), new Random(1));
    }

    private static Grade graded(String id, String answer) {
        try {
            return form(item(id)).grade(answer);
        } catch (UnreadableAnswer e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_question_of_each_kind(Page page) {
        var screen = new QuestionScreen(page);
        var lines = new ArrayList<Line>();
        for (var id : List.of(
                "who-has-the-fields",
                "what-was-promised",
                "share-of-grain",
                "name-the-buyer",
                "order-of-the-toll",
                "match-document-and-matter",
                "gen-term-khleb")) {
            var item = item(id);
            var seen = item.isGenerated() ? "seen 2 days ago" : "new";
            lines.addAll(screen.lines(
                    new Place(3, 14, false, Optional.of(Duration.ofMinutes(6)), false),
                    material.unitTitle(item.unit()),
                    seen,
                    item,
                    form(item)));
            lines.add(screen.prompt(form(item)));
        }
        new Golden("question", page).check(lines);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_verdict_on_right_half_right_and_wrong_answers(Page page) {
        var screen = new VerdictScreen(page, material.course().model());
        var lines = new ArrayList<Line>();
        lines.addAll(verdict(screen, "name-the-buyer", "морвия"));
        lines.addAll(verdict(screen, "name-the-buyer", "Kaldia"));
        lines.addAll(verdict(screen, "share-of-grain", "41"));
        lines.addAll(verdict(screen, "share-of-grain", "65 %"));
        lines.addAll(verdict(screen, "gen-figure-grain-share-survey", "65"));
        lines.addAll(verdict(screen, "who-has-the-fields", "Neither"));
        lines.addAll(verdict(screen, "what-was-promised", "a"));
        lines.addAll(verdict(screen, "order-of-the-toll", "a b c"));
        lines.addAll(verdict(screen, "match-document-and-matter", "1a 2a"));
        lines.add(screen.prompt(true, true));
        lines.add(screen.prompt(false, true));
        new Golden("verdict", page).check(lines);
    }

    private static List<Line> verdict(VerdictScreen screen, String id, String answer) {
        return screen.lines(item(id), graded(id, answer));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sources_compared(Page page) {
        var screen = new CompareScreen(page, material.course().model());
        var lines = new ArrayList<Line>();
        for (var indicator : material.course().model().all(Indicator.class)) {
            lines.addAll(screen.lines(indicator));
            lines.add(Line.BLANK);
        }
        new Golden("compare", page).check(lines);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_fact_of_each_kind_and_an_item(Page page) {
        var screen = new FactScreen(page, material);
        var lines = new ArrayList<Line>();
        for (var id : List.of(
                "survey-2018",
                "kaldia",
                "river-union",
                "orlov",
                "bridge-treaty",
                "bridge-toll-free",
                "grain-share",
                "grain-share-atlas",
                "toll-asked",
                "toll-lowered",
                "who-needs-whom",
                "needs-kaldia",
                "bread-test",
                "flour-or-grain",
                "share-of-grain")) {
            lines.addAll(screen.lines(material.find(id).orElseThrow()));
            lines.add(Line.BLANK);
        }
        new Golden("fact", page).check(lines);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void units_and_the_syllabus(Page page) {
        var outlines = material.course().units().stream()
                .map(unit -> Outline.of(unit, material))
                .toList();
        var screen = new UnitScreen(page, material.course().model());
        var lines = new ArrayList<Line>();
        for (var outline : outlines) {
            lines.addAll(screen.lines(outline, 2));
            lines.add(Line.BLANK);
        }
        lines.addAll(new UnitsScreen(page).lines(outlines));
        new Golden("unit", page).check(lines);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void terms(Page page) {
        var screen = new TermScreen(page, material);
        var lines = new ArrayList<Line>();
        for (var term : material.glossary().terms()) {
            lines.addAll(screen.lines(term));
            lines.add(Line.BLANK);
        }
        new Golden("term", page).check(lines);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void progress_before_in_and_after_the_course(Page page) {
        var screen = new ProgressScreen(page);
        var lines = new ArrayList<Line>();
        lines.addAll(screen.lines(progress(0, 0, 0)));
        lines.add(Line.BLANK);
        lines.addAll(screen.lines(progress(1, 1, 0.5)));
        lines.add(Line.BLANK);
        lines.addAll(screen.lines(progress(31, 13, 0.876)));
        new Golden("progress", page).check(lines);
    }

    private static Progress progress(int answers, int met, double recall) {
        var due = met == 0 ? 0 : met - 1;
        var units = material.course().units().stream()
                .map(unit -> new UnitProgress(unit.id(), unit.title(), 13, met, due, recall))
                .toList();
        return new Progress(answers, 2L * due, 2L * (13 - met), units);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void greetings_on_the_first_day_and_on_a_later_one(Page page) {
        var screen = new GreetingScreen(page);
        var lines = new ArrayList<>(screen.lines(material.course(), new Progress(0, 0, 23, List.of())));
        lines.addAll(screen.lines(material.course(), new Progress(31, 4, 12, List.of())));
        new Golden("greeting", page).check(lines);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lists(Page page) {
        var screen = new ListScreen(page);
        var course = material.course();
        var lines = new ArrayList<Line>();
        lines.addAll(screen.byUnit(course, material.glossary().terms(), Term::unit));
        lines.add(Line.BLANK);
        lines.addAll(screen.byUnit(course, course.model().all(Indicator.class), Indicator::unit));
        lines.add(Line.BLANK);
        lines.addAll(screen.byUnit(course, authored(), Item::unit));
        new Golden("list", page).check(lines);
    }

    private static List<Item> authored() {
        return material.bank().items().stream()
                .filter(item -> !item.isGenerated())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void summaries_of_many_answers_and_of_one(Page page) {
        var screen = new SummaryScreen(page);
        var lines = new ArrayList<>(screen.lines(20, 15, 2, 3, Duration.ofMinutes(18)));
        lines.addAll(screen.lines(1, 1, 0, 0, Duration.ofSeconds(9)));
        new Golden("summary", page).check(lines);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void help_at_the_prompt(Page page) {
        var commands = new LinkedHashMap<String, String>();
        commands.put("study", "Start today's session, or go on with it: what is due, then something new.");
        commands.put("term", "Look a term up.");
        new Golden("help", page).check(new HelpScreen(page).lines(commands));
    }
}
