package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.Work;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.SampleBooklet;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.grading.Anomaly;
import org.triangulate.quiz.grading.Change;
import org.triangulate.quiz.grading.Comparison;
import org.triangulate.quiz.grading.Forgetting.Forgotten;
import org.triangulate.quiz.grading.GradingRun.Result;
import org.triangulate.quiz.grading.GradingRun.StudentAnomaly;
import org.triangulate.quiz.grading.StudentGrade;
import org.triangulate.quiz.grading.StudentGrade.Standing;
import org.triangulate.quiz.store.Draft;
import org.triangulate.quiz.text.Line;

/** What students and instructors see of a graded assignment. */
final class AssignmentScreens {
    private AssignmentScreens() {}

    static Map<Class<?>, Function<Page, List<Line>>> all() {
        var all = new LinkedHashMap<Class<?>, Function<Page, List<Line>>>();
        all.put(BookletScreen.class, AssignmentScreens::booklet);
        all.put(GradesScreen.class, AssignmentScreens::grades);
        all.put(ForgottenScreen.class, AssignmentScreens::forgotten);
        return all;
    }

    private static List<Line> booklet(Page page) {
        var screen = new BookletScreen(page, ZoneOffset.UTC);
        var terms = SampleBooklet.terms(Optional.of(Duration.ofMinutes(90)), 2, true);
        var booklet = SampleBooklet.booklet(terms);
        var work = Work.none("id", "s-001", "key")
                .with(Act.OPENED, SampleBooklet.MONDAY)
                .with(Act.ANSWERED, 2, "about 44", 2, SampleBooklet.MONDAY.plusSeconds(60))
                .with(Act.HANDED_IN, SampleBooklet.MONDAY.plusSeconds(90));
        var lines = new ArrayList<>(screen.cover(booklet, "key"));
        lines.addAll(screen.cover(SampleBooklet.booklet(SampleBooklet.terms()), "key"));
        lines.addAll(screen.question(
                new Place(1, 3, false, Optional.of(Duration.ofMinutes(12)), true),
                booklet.questions().get(0),
                Optional.empty()));
        lines.addAll(screen.question(
                Place.of(2, 3),
                booklet.questions().get(1),
                Optional.of(work.answers().get(2))));
        lines.addAll(screen.review(booklet, work, Map.of()));
        lines.addAll(screen.review(booklet, work, Map.of(3, draft("Tolls are dear."))));
        var almost = work.with(Act.ANSWERED, 1, "b", 2, SampleBooklet.MONDAY.plusSeconds(95));
        lines.addAll(screen.review(booklet, almost, Map.of(3, draft("Tolls are\ndear."))));
        var whole = almost.with(Act.ANSWERED, 3, "Tolls are dear.", 0, SampleBooklet.MONDAY.plusSeconds(99));
        lines.addAll(screen.review(booklet, whole, Map.of()));
        lines.addAll(screen.statement(booklet));
        lines.addAll(screen.changedSince());
        lines.addAll(screen.choice(List.of(
                new BookletScreen.Choice("Tolls and bridges", "s-001", Optional.of(SampleBooklet.MONDAY), "tolls"),
                new BookletScreen.Choice("Rivers", "", Optional.empty(), "/home/s 001/triangulate/rivers.package"))));
        lines.addAll(screen.receipt(booklet, work, "./tolls-s-001.submission", "4F2A 91C0 77B3 E01D"));
        return lines;
    }

    private static Draft draft(String line) {
        return new Draft("draft", "id", "3", line.lines().toList(), false);
    }

    private static StudentGrade grade(String student, Standing standing, String points, String grade) {
        return new StudentGrade(
                student,
                standing,
                "a.submission",
                "4F2A 91C0 77B3 E01D",
                Optional.of(SampleBooklet.MONDAY),
                0,
                new BigDecimal(points),
                new BigDecimal("20"),
                Optional.of(grade).filter(word -> !word.isEmpty()),
                List.of(),
                List.of());
    }

    private static List<Line> grades(Page page) {
        var screen = new GradesScreen(page);
        var folder = new AssignmentFolder(Path.of("tolls"));
        var why = Phrase.of(
                "change.because",
                Phrase.of("change.points", 3, "tolls-1", "0.00", "1.00"),
                Phrase.of("change.why.decided"));
        var up = new Change(
                grade("s-017", Standing.GRADED, "14.00", "C"),
                grade("s-017", Standing.GRADED, "15.00", "B"),
                List.of(why));
        var open = new Change(
                grade("s-031", Standing.HELD, "9.00", ""),
                grade("s-031", Standing.GRADED, "8.00", ""),
                List.of(Phrase.of("change.late", 0, 10), Phrase.of("change.submission")));
        var standings = new EnumMap<Standing, Integer>(Standing.class);
        for (var standing : Standing.values()) {
            standings.put(standing, standing.ordinal() + 1);
        }
        var anomalies = new ArrayList<StudentAnomaly>();
        for (var sort : Anomaly.Sort.values()) {
            anomalies.add(
                    new StudentAnomaly("s-031", "4F2A 91C0 77B3 E01D", new Anomaly(sort, "a.submission", 3, "7")));
        }
        var strangers = List.of(Phrase.of("inbox.stranger", "b.submission", "s-404"));
        var full = new Result(Optional.of(2), standings, List.of(up, open), anomalies, strangers, List.of("s-404"));
        var nothing = new Result(Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of());
        var lines = new ArrayList<>(screen.graded(full, folder));
        lines.addAll(screen.graded(nothing, folder));
        lines.addAll(screen.regraded(full, folder, false));
        lines.addAll(screen.regraded(nothing, folder, true));
        var same = new Change(
                grade("s-040", Standing.GRADED, "14.00", "C"),
                grade("s-040", Standing.GRADED, "14.00", "C"),
                List.of(Phrase.of(
                        "change.but",
                        Phrase.of("change.same", 3, "tolls-1", "1.00"),
                        Phrase.of("change.why.key", "44 %", "50 %"))));
        lines.addAll(screen.compared(new Comparison(2, 3, List.of(same), List.of("s-041"), List.of("s-002"))));
        lines.addAll(screen.compared(new Comparison(2, 2, List.of(), List.of(), List.of())));
        return lines;
    }

    private static List<Line> forgotten(Page page) {
        var folder = new AssignmentFolder(Path.of("class"));
        var all = new Forgotten(
                List.of(
                        folder.submissions().resolve("s-005.submission"),
                        folder.reports().resolve("1/report.html")),
                List.of(folder.register()),
                List.of(
                        Phrase.of("forget.unread", "a.submission"),
                        Phrase.of("forget.named", "b.submission", "s-006", "s-005")));
        var one = new Forgotten(List.of(), List.of(folder.register()), List.of());
        var lines = new ArrayList<>(new ForgottenScreen(page).lines(all, "s-005", folder));
        lines.addAll(new ForgottenScreen(page).lines(one, "s-005", folder));
        return lines;
    }
}
