package org.triangulate.quiz.screen;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.triangulate.exercises.Confidence;
import org.triangulate.exercises.Credit;
import org.triangulate.exercises.Feedback;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Grade;
import org.triangulate.exercises.Hint;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.memory.Calibration;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.Prediction;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.session.Advice;
import org.triangulate.quiz.session.Assurance;
import org.triangulate.quiz.session.Goals;
import org.triangulate.quiz.session.Leech;
import org.triangulate.quiz.session.Meeting;
import org.triangulate.quiz.session.Memories;
import org.triangulate.quiz.session.NextStep;
import org.triangulate.quiz.session.Outlook;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.session.Progress.UnitProgress;
import org.triangulate.quiz.session.Today;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.Backup;
import org.triangulate.quiz.store.Contents;
import org.triangulate.quiz.store.Merged;
import org.triangulate.quiz.store.Restored;
import org.triangulate.quiz.text.Line;

/** What a student sees while studying, filled from the course of two invented states. */
final class StudyScreens {
    private final Material material;

    StudyScreens(Material material) {
        this.material = material;
    }

    Map<Class<?>, Function<Page, List<Line>>> all() {
        var all = new LinkedHashMap<Class<?>, Function<Page, List<Line>>>();
        all.put(QuestionScreen.class, this::questions);
        all.put(VerdictScreen.class, this::verdicts);
        all.put(CreditScreen.class, this::credit);
        all.put(SummaryScreen.class, this::summaries);
        all.put(GreetingScreen.class, this::greetings);
        all.put(HelpScreen.class, this::help);
        all.put(ProgressScreen.class, this::progress);
        all.put(MasteryScreen.class, this::mastery);
        all.put(ForecastScreen.class, this::forecasts);
        all.put(CalendarScreen.class, this::calendars);
        all.put(CalibrationScreen.class, this::calibrations);
        all.put(PlanScreen.class, this::plans);
        all.put(ProfileScreen.class, this::profiles);
        all.put(LeechScreen.class, this::leeches);
        all.put(TourScreen.class, this::tour);
        return all;
    }

    private Item item(String id) {
        return InventedCourse.item(material, id);
    }

    private Form form(Item item) {
        return item.task().form(material.knowledge(), new Random(1));
    }

    private Grade graded(String id, String answer) {
        try {
            return form(item(id)).grade(answer);
        } catch (UnreadableAnswer e) {
            throw new AssertionError(e);
        }
    }

    private List<Line> questions(Page page) {
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
            var seen = item.isGenerated()
                    ? page.say("question.seen", Phrase.count("ago.day", 2))
                    : page.say("question.new");
            var place = new Place(3, 14, item.isGenerated(), Optional.of(Duration.ofMinutes(6)), !item.isGenerated());
            lines.addAll(screen.lines(place, material.unitTitle(item.unit()), seen, item, form(item)));
            lines.add(screen.prompt(form(item)));
        }
        return lines;
    }

    private List<Line> verdicts(Page page) {
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
        lines.add(screen.prompt(false, false));
        lines.addAll(screen.keys(true));
        lines.addAll(screen.comesAgain(true, Optional.of(1L), Optional.empty()));
        lines.addAll(screen.comesAgain(false, Optional.of(1L), Optional.empty()));
        lines.addAll(screen.comesAgain(
                false, Optional.of(12L), Optional.of(new Leech("name-the-buyer", 5, new Advice.Compare("Kaldia", 3)))));
        return lines;
    }

    private List<Line> verdict(VerdictScreen screen, String id, String answer) {
        return screen.lines(item(id), graded(id, answer));
    }

    private List<Line> credit(Page page) {
        var screen = new CreditScreen(page);
        var credit = new Credit(
                List.of(new Hint("It has a bridge.", 25), new Hint("It has *no* fields.", 50)),
                3,
                20,
                false,
                Feedback.EACH_ATTEMPT);
        var hinted = Meeting.begun(credit).hinted();
        var lines = new ArrayList<>(screen.terms(credit));
        lines.addAll(screen.hint(hinted));
        lines.addAll(screen.between(graded("name-the-buyer", "Kaldia"), hinted.attempted(0)));
        lines.addAll(screen.kept());
        lines.add(screen.confidencePrompt());
        return lines;
    }

    private List<Line> summaries(Page page) {
        var screen = new SummaryScreen(page);
        var lines = new ArrayList<>(screen.lines(20, 15, 2, 3, Duration.ofMinutes(18)));
        lines.addAll(screen.confidence(List.of(
                new Assurance(Confidence.HIGH, 1),
                new Assurance(Confidence.HIGH, 0),
                new Assurance(Confidence.LOW, 1))));
        lines.addAll(screen.lines(1, 1, 0, 0, Duration.ofSeconds(9)));
        lines.add(screen.prompt());
        return lines;
    }

    private List<Line> greetings(Page page) {
        var screen = new GreetingScreen(page);
        var first = new Outlook(20, Duration.ofMinutes(11), OptionalLong.empty(), false);
        var later = new Outlook(16, Duration.ofMinutes(1), OptionalLong.of(24), false);
        var interrupted = new Outlook(3, Duration.ofMinutes(1), OptionalLong.of(1), true);
        var lines = new ArrayList<>(screen.lines(material.course(), new Progress(0, 0, 23, List.of()), first));
        lines.addAll(screen.lines(material.course(), new Progress(31, 4, 12, List.of()), later));
        lines.addAll(screen.lines(material.course(), new Progress(31, 0, 12, List.of()), Outlook.NOTHING));
        lines.addAll(screen.lines(material.course(), new Progress(31, 0, 12, List.of()), interrupted));
        return lines;
    }

    private List<Line> help(Page page) {
        var commands = new LinkedHashMap<String, String>();
        commands.put("study", "Start today's session, or go on with it: what is due, then something new.");
        commands.put("term", "Look a term up.");
        return new HelpScreen(page).lines(commands, new NextStep("study", Phrase.of("next.work")));
    }

    private List<Line> progress(Page page) {
        var screen = new ProgressScreen(page);
        var lines = new ArrayList<>(screen.lines(progress(0, 0, 0)));
        lines.add(Line.BLANK);
        lines.addAll(screen.lines(progress(1, 1, 0.5)));
        lines.add(Line.BLANK);
        lines.addAll(screen.lines(progress(31, 13, 0.876)));
        return lines;
    }

    private Progress progress(int answers, int met, double recall) {
        var due = met == 0 ? 0 : met - 1;
        var units = material.course().units().stream()
                .map(unit -> new UnitProgress(unit.id(), unit.title(), 13, met, due, recall))
                .toList();
        return new Progress(answers, 2L * due, 2L * (13 - met), units);
    }

    private List<Line> mastery(Page page) {
        return new MasteryScreen(page)
                .lines(List.of(
                        new UnitProgress("a", "Grain", 70, 70, 0, 1),
                        new UnitProgress("b", "Trade, subsidies and the tax maneuver", 111, 87, 111, 0.93),
                        new UnitProgress("c", "Соль и зерно́", 8, 2, 1, 0.5),
                        new UnitProgress("d", "Nothing yet", 0, 0, 0, 0)));
    }

    private List<Line> forecasts(Page page) {
        var screen = new ForecastScreen(page);
        var monday = LocalDate.of(2026, 11, 30);
        var reviews = List.of(41, 12, 0, 1, 7, 20, 3);
        var lines = new ArrayList<>(screen.lines(
                IntStream.range(0, reviews.size())
                        .mapToObj(day -> new DayLoad(monday.plusDays(day), reviews.get(day), day < 3 ? 10 : 0))
                        .toList(),
                120));
        lines.addAll(screen.lines(List.of(new DayLoad(monday, 1, 0), new DayLoad(monday.plusDays(1), 0, 0)), 1));
        lines.addAll(screen.lines(List.of(new DayLoad(monday, 0, 0)), 0));
        return lines;
    }

    private List<Line> calendars(Page page) {
        var screen = new CalendarScreen(page);
        var today = LocalDate.of(2026, 11, 21);
        var lines = new ArrayList<>(screen.lines(
                List.of(
                        new DayCount(LocalDate.of(2026, 8, 1), 99),
                        new DayCount(LocalDate.of(2026, 11, 2), 1234),
                        new DayCount(LocalDate.of(2026, 11, 3), 50),
                        new DayCount(LocalDate.of(2026, 11, 4), 25),
                        new DayCount(LocalDate.of(2026, 11, 19), 10),
                        new DayCount(LocalDate.of(2026, 11, 20), 1)),
                today,
                4));
        lines.addAll(screen.lines(List.of(), today, 1));
        return lines;
    }

    private List<Line> calibrations(Page page) {
        var screen = new CalibrationScreen(page);
        var predictions = new ArrayList<Prediction>();
        predictions.addAll(predictions(12, 7, 0.61));
        predictions.addAll(predictions(40, 35, 0.75));
        predictions.addAll(predictions(120, 102, 0.86));
        predictions.addAll(predictions(400, 330, 0.96));
        var units = new LinkedHashMap<String, Calibration>();
        units.put("Grain and its price", calibration(300, 255, 0.86));
        units.put("The bridge, the tolls and the treaty", calibration(1, 1, 0.9));
        var lines = new ArrayList<>(screen.lines(Calibration.of(predictions), units));
        lines.addAll(screen.lines(Calibration.of(List.of()), Map.of()));
        return lines;
    }

    /** So many answers for all of which the same was predicted. */
    static Calibration calibration(int answers, int recalled, double predicted) {
        return Calibration.of(predictions(answers, recalled, predicted));
    }

    private static List<Prediction> predictions(int answers, int recalled, double predicted) {
        return IntStream.range(0, answers)
                .mapToObj(i -> new Prediction(predicted, i < recalled))
                .toList();
    }

    private List<Line> profiles(Page page) {
        var screen = new ProfileScreen(page);
        var folder = Path.of("profile");
        var contents = new Contents(1_204, 61);
        var at = Instant.parse("2026-11-20T19:30:00Z");
        var backups = List.of(
                new Backup(folder.resolve("a.db"), at, Backup.Occasion.ROUTINE),
                new Backup(folder.resolve("b.db"), at.minusSeconds(90_000), Backup.Occasion.BEFORE_MERGE));
        var lines = new ArrayList<>(screen.check(folder, contents, Map.of("name-the-seller", 2), backups));
        lines.addAll(screen.check(folder, new Contents(1, 1), Map.of(), List.of()));
        lines.addAll(screen.exported(Path.of("laptop.db"), contents));
        lines.addAll(screen.merged(new Merged(12, 2, 3, 140)));
        lines.addAll(screen.backups(folder, backups));
        lines.addAll(screen.backups(folder, List.of()));
        lines.addAll(screen.restored(
                folder.resolve("a.db"), new Restored(Optional.of(new Merged(3, 1, 0, 9)), Optional.empty()), contents));
        lines.addAll(screen.restored(
                folder.resolve("a.db"),
                new Restored(Optional.empty(), Optional.of(folder.resolve("aside"))),
                contents));
        return lines;
    }

    private List<Line> leeches(Page page) {
        var leeches = List.of(
                new Leech("name-the-buyer", 6, new Advice.Compare("Kaldia", 3)),
                new Leech("share-of-grain", 5, new Advice.WithoutHints(4)),
                new Leech("what-was-promised", 4, new Advice.Connect()),
                new Leech("order-of-the-toll", 4, new Advice.ReadFirst()));
        return new LeechScreen(page).lines(leeches, id -> item(id).stem());
    }

    private List<Line> tour(Page page) {
        return new TourScreen(page).lines();
    }

    private List<Line> plans(Page page) {
        var screen = new PlanScreen(page);
        var lines = new ArrayList<Line>();
        var now = Instant.parse("2026-11-21T18:00:00Z");
        var answers = IntStream.range(0, 30)
                .mapToObj(i -> new Answer(
                        "a" + i,
                        "s",
                        "c",
                        "item" + i,
                        1,
                        "x",
                        "right",
                        1,
                        3,
                        0,
                        Duration.ofSeconds(12),
                        now.minus(Duration.ofDays(20 + i))))
                .toList();
        var fresh = material.bank().items();
        for (var goals : List.of(
                new Goals(Optional.empty(), 0.9, 20, 200),
                new Goals(Optional.of(LocalDate.of(2026, 11, 20)), 0.9, 20, 200),
                new Goals(Optional.of(LocalDate.of(2026, 11, 22)), 0.9, 20, 10),
                new Goals(Optional.of(LocalDate.of(2026, 12, 15)), 0.85, 1, 10))) {
            var memories = Memories.of(answers, Fsrs6.standard(), new StudyDays(ZoneOffset.UTC));
            var today = new Today(memories, answers, goals, now);
            lines.addAll(screen.lines(today, today.portion(fresh), today.plan(fresh), fresh.size()));
            lines.add(Line.BLANK);
        }
        return lines;
    }
}
