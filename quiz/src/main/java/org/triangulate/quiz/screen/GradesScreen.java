package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.grading.Change;
import org.triangulate.quiz.grading.Comparison;
import org.triangulate.quiz.grading.GradingRun.Result;
import org.triangulate.quiz.grading.GradingRun.StudentAnomaly;
import org.triangulate.quiz.grading.StudentGrade;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What grading a class came to: how many have grades, what a person has to look at, who changed and why. */
public final class GradesScreen {
    private final Page page;

    public GradesScreen(Page page) {
        this.page = page;
    }

    /** After grading. */
    public List<Line> graded(Result result, AssignmentFolder folder) {
        var lines = new ArrayList<Line>();
        standings(result, lines);
        result.version()
                .ifPresentOrElse(
                        version -> add(
                                lines,
                                page.say(
                                        "grades.written",
                                        version,
                                        folder.grades().resolve(String.valueOf(version)))),
                        () -> add(lines, page.say("grades.unchanged")));
        toLookAt(result, folder, lines);
        return lines;
    }

    /** After grading again, or looking what that would come to. */
    public List<Line> regraded(Result result, AssignmentFolder folder, boolean dryRun) {
        var lines = new ArrayList<>(changes(result.changes()));
        result.version()
                .ifPresentOrElse(
                        version -> add(
                                lines,
                                page.say(
                                        "grades.written",
                                        version,
                                        folder.grades().resolve(String.valueOf(version)))),
                        () -> add(lines, page.say(dryRun ? "grades.dry" : "grades.unchanged")));
        toLookAt(result, folder, lines);
        return lines;
    }

    private void standings(Result result, List<Line> lines) {
        for (var standing : StudentGrade.Standing.values()) {
            var count = result.standings().getOrDefault(standing, 0);
            if (count > 0) {
                add(lines, page.count(key(standing), count));
            }
        }
    }

    private static String key(StudentGrade.Standing standing) {
        return switch (standing) {
            case GRADED -> "grades.graded";
            case UNMARKED -> "grades.unmarked";
            case HELD -> "grades.held";
            case MISSING -> "grades.missing";
            case REFUSED -> "grades.refused";
        };
    }

    private void toLookAt(Result result, AssignmentFolder folder, List<Line> lines) {
        if (!result.anomalies().isEmpty()) {
            lines.add(Line.BLANK);
            lines.addAll(page.wrapped(Line.of(page.say("grades.look"), Style.STRONG)));
            toDecide(result.anomalies(), lines);
            lines.addAll(page.wrapped(Line.of(page.say("grades.decide", folder.decisions()), Style.FAINT)));
        }
        if (!result.strangers().isEmpty()) {
            lines.add(Line.BLANK);
            lines.addAll(page.wrapped(Line.of(page.say("grades.strangers"), Style.STRONG)));
            result.strangers()
                    .forEach(one ->
                            lines.addAll(page.wrapped(Line.of(page.phrases().say(one)))));
        }
        result.unused().forEach(student -> lines.addAll(page.remark(page.say("grades.unused", student))));
    }

    /** What is the matter, student by student, each with the receipt that a decision has to name. */
    private void toDecide(List<StudentAnomaly> anomalies, List<Line> lines) {
        var before = "";
        for (var one : anomalies) {
            if (!one.student().equals(before)) {
                var head = Line.of(one.student(), Style.LABEL);
                lines.addAll(page.wrapped(
                        one.receipt().isEmpty() ? head : head.plus(page.say("grades.receipt", one.receipt()))));
            }
            before = one.student();
            lines.addAll(page.wrapped(
                    Line.of(page.indent() + page.phrases().say(one.anomaly().phrase()))));
        }
    }

    /** Who changed by how much, and why. */
    public List<Line> changes(List<Change> changes) {
        var lines = new ArrayList<Line>();
        for (var change : changes) {
            var now = standing(change.after());
            var head = Line.of(change.after().student(), Style.LABEL)
                    .plus("  " + (change.keepsPoints() ? now : standing(change.before()) + " → " + now));
            lines.addAll(page.wrapped(head));
            change.reasons()
                    .forEach(reason -> lines.addAll(
                            page.wrapped(Line.of(page.indent() + page.phrases().say(reason), Style.FAINT))));
        }
        var up = changes.stream()
                .filter(change -> difference(change).signum() > 0)
                .count();
        var down = changes.stream()
                .filter(change -> difference(change).signum() < 0)
                .count();
        add(lines, page.say("grades.changes", page.count("grades.gain", up), page.count("grades.lose", down)));
        var crossing = changes.stream().filter(Change::crossesBoundary).count();
        add(lines, crossing == 0 ? page.say("grades.nobody") : page.count("grades.cross", crossing));
        return lines;
    }

    /** What two versions come to beside each other. */
    public List<Line> compared(Comparison comparison) {
        var lines = new ArrayList<Line>();
        if (comparison.isOfItself()) {
            add(lines, page.say("grades.itself", comparison.one()));
            return lines;
        }
        comparison.came().forEach(student -> only(lines, student, "grades.came", comparison.later()));
        comparison.gone().forEach(student -> only(lines, student, "grades.gone", comparison.earlier()));
        lines.addAll(changes(comparison.changes()));
        return lines;
    }

    private void only(List<Line> lines, String student, String key, int version) {
        lines.addAll(page.wrapped(Line.of(student, Style.LABEL).plus("  " + page.say(key, version))));
    }

    private String standing(StudentGrade grade) {
        var points = grade.isFinal()
                ? grade.points().toPlainString()
                : page.say("grades.open", grade.points().toPlainString());
        return grade.grade().map(name -> points + " (" + name + ")").orElse(points);
    }

    private static BigDecimal difference(Change change) {
        return change.after().points().subtract(change.before().points());
    }

    private void add(List<Line> lines, String words) {
        lines.addAll(page.sentence(words));
    }
}
