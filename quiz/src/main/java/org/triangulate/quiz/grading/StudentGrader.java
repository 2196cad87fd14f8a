package org.triangulate.quiz.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.assignment.LateCost;
import org.triangulate.exercises.handout.LaidQuestion;
import org.triangulate.exercises.handout.Work;
import org.triangulate.quiz.assignment.Registered;
import org.triangulate.quiz.grading.Anomaly.Sort;
import org.triangulate.quiz.grading.Decision.Verb;
import org.triangulate.quiz.grading.QuestionGrader.Sheet;
import org.triangulate.quiz.grading.StudentGrade.Standing;

/** Grades the work of one student after another. */
final class StudentGrader {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Assignment assignment;
    private final Inbox inbox;
    private final QuestionGrader questions;
    private final Suspicions suspicions;
    private final Decisions decisions;

    StudentGrader(
            Assignment assignment, Inbox inbox, QuestionGrader questions, Decisions decisions, Outlived outlived) {
        this.assignment = assignment;
        this.inbox = inbox;
        this.questions = questions;
        this.suspicions = new Suspicions(assignment, inbox, outlived);
        this.decisions = decisions;
    }

    StudentGrade grade(Registered student, List<Optional<LaidQuestion>> laid) {
        var theirs = inbox.of(student.student());
        var chosen = inbox.chosen(student.student(), decisions);
        return chosen.isPresent() ? grade(student, laid, chosen.get(), theirs) : missing(student);
    }

    private StudentGrade missing(Registered student) {
        var refused = decisions.of(student.student(), Verb.REFUSE).isPresent();
        return new StudentGrade(
                student.student(),
                refused ? Standing.REFUSED : Standing.MISSING,
                "",
                "",
                Optional.empty(),
                0,
                BigDecimal.ZERO.setScale(2),
                assignment.mostPoints(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private StudentGrade grade(
            Registered student, List<Optional<LaidQuestion>> laid, Received received, List<Received> theirs) {
        var whole = received.work();
        var work = whole.asHandedIn();
        var anomalies = new ArrayList<>(suspicions.of(student, received, whole));
        others(received, whole, theirs, anomalies);
        var grades = new ArrayList<QuestionGrade>();
        var sheet = Sheet.of(student, laid, received.name(), work);
        for (int place = 1; place <= student.questions().size(); place++) {
            var grade = questions.grade(sheet, place, anomalies);
            grades.add(decisions
                    .of(student.student(), grade.number(), Verb.POINTS)
                    .map(decision -> grade.decided(decision.points().setScale(2, RoundingMode.HALF_UP)))
                    .orElse(grade));
        }
        grades.sort(Comparator.comparingInt(QuestionGrade::number));
        return sum(student, received, work, grades, anomalies);
    }

    private static void others(Received graded, Work work, List<Received> theirs, List<Anomaly> anomalies) {
        theirs.stream().filter(one -> !one.path().equals(graded.path())).forEach(other -> {
            var sort = graded.continues(other, work) ? Sort.EARLIER : Sort.SECOND;
            anomalies.add(new Anomaly(sort, graded.name(), 0, other.name()));
        });
    }

    private StudentGrade sum(
            Registered student, Received received, Work work, List<QuestionGrade> grades, List<Anomaly> anomalies) {
        var standing = standing(student.student(), grades, anomalies);
        var deduction = deduction(student, work);
        var earned = grades.stream().map(QuestionGrade::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var points = standing == Standing.REFUSED
                ? BigDecimal.ZERO.setScale(2)
                : earned.max(BigDecimal.ZERO)
                        .multiply(WHOLE.subtract(BigDecimal.valueOf(deduction)))
                        .divide(WHOLE, 2, RoundingMode.HALF_UP);
        var isFinal = standing == Standing.GRADED || standing == Standing.REFUSED;
        return new StudentGrade(
                student.student(),
                standing,
                received.name(),
                received.receipt(),
                work.handedIn(),
                deduction,
                points,
                assignment.mostPoints(),
                isFinal ? assignment.gradeFor(points) : Optional.empty(),
                grades,
                anomalies);
    }

    private Standing standing(String student, List<QuestionGrade> grades, List<Anomaly> anomalies) {
        if (decisions.of(student, Verb.REFUSE).isPresent()) {
            return Standing.REFUSED;
        }
        var held = anomalies.stream().anyMatch(anomaly -> anomaly.holds() && !isSettled(student, anomaly))
                || grades.stream().anyMatch(grade -> grade.standing() == QuestionGrade.Standing.HELD);
        if (held) {
            return Standing.HELD;
        }
        return grades.stream().anyMatch(grade -> grade.standing() == QuestionGrade.Standing.UNMARKED)
                ? Standing.UNMARKED
                : Standing.GRADED;
    }

    /** Whether a person has decided about it; what is held at a question is settled by its points. */
    private boolean isSettled(String student, Anomaly anomaly) {
        if (anomaly.question() > 0 || decisions.of(student, Verb.ACCEPT).isPresent()) {
            return true;
        }
        return switch (anomaly.sort()) {
            case TOO_LATE -> decisions.of(student, Verb.LATE).isPresent();
            case SECOND -> decisions.of(student, Verb.USE).isPresent();
            default -> false;
        };
    }

    private int deduction(Registered student, Work work) {
        var decided = decisions.of(student.student(), Verb.LATE);
        if (decided.isPresent()) {
            return decided.get().percent();
        }
        return work.handedIn()
                .map(at -> assignment.lateCost(student.student(), at))
                .map(LateCost::percent)
                .orElse(0);
    }
}
