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
        return inbox.chosen(student.student(), decisions)
                .map(chosen -> grade(student, laid, chosen))
                .orElseGet(() -> missing(student));
    }

    private StudentGrade missing(Registered student) {
        var anomalies = notThere(student.student());
        var standing = decisions.of(student.student(), "").refuses()
                ? Standing.REFUSED
                : anomalies.isEmpty() ? Standing.MISSING : Standing.HELD;
        return new StudentGrade(
                student.student(),
                standing,
                "",
                "",
                Optional.empty(),
                0,
                BigDecimal.ZERO.setScale(2),
                assignment.mostPoints(),
                Optional.empty(),
                List.of(),
                anomalies);
    }

    /** A chosen file that no submission of the student has; nobody loses his points by a slip of the pen. */
    private List<Anomaly> notThere(String student) {
        return decisions
                .chosenFile(student)
                .filter(name -> inbox.named(student, name).isEmpty())
                .map(name -> new Anomaly(Sort.NOT_THERE, name, 0, ""))
                .stream()
                .toList();
    }

    private StudentGrade grade(Registered student, List<Optional<LaidQuestion>> laid, Received received) {
        var whole = received.work();
        var work = whole.asHandedIn();
        var decided = decisions.of(student.student(), received.receipt());
        var anomalies = new ArrayList<>(suspicions.of(student, received, whole));
        others(received, whole, inbox.of(student.student()), anomalies);
        anomalies.addAll(notThere(student.student()));
        if (decided.isOutdated()) {
            anomalies.add(new Anomaly(Sort.OUTDATED, received.name(), 0, ""));
        }
        var grades = new ArrayList<QuestionGrade>();
        var sheet = Sheet.of(student, laid, received.name(), work);
        for (int place = 1; place <= student.questions().size(); place++) {
            var grade = questions.grade(sheet, place, anomalies);
            grades.add(decided.points(grade.number()).map(grade::decided).orElse(grade));
        }
        grades.sort(Comparator.comparingInt(QuestionGrade::number));
        return sum(received, work, decided, grades, anomalies);
    }

    private static void others(Received graded, Work work, List<Received> theirs, List<Anomaly> anomalies) {
        theirs.stream().filter(one -> !one.path().equals(graded.path())).forEach(other -> {
            var sort = graded.continues(other, work) ? Sort.EARLIER : Sort.SECOND;
            anomalies.add(new Anomaly(sort, graded.name(), 0, other.name()));
        });
    }

    private StudentGrade sum(
            Received received, Work work, Decided decided, List<QuestionGrade> grades, List<Anomaly> anomalies) {
        var standing = standing(decided, grades, anomalies);
        var deduction = standing == Standing.REFUSED ? 0 : deduction(received.student(), work, decided);
        var earned = grades.stream().map(QuestionGrade::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var points = standing == Standing.REFUSED
                ? BigDecimal.ZERO.setScale(2)
                : earned.max(BigDecimal.ZERO)
                        .multiply(WHOLE.subtract(BigDecimal.valueOf(deduction)))
                        .divide(WHOLE, 2, RoundingMode.HALF_UP);
        var isFinal = standing == Standing.GRADED || standing == Standing.REFUSED;
        return new StudentGrade(
                received.student(),
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

    private static Standing standing(Decided decided, List<QuestionGrade> grades, List<Anomaly> anomalies) {
        if (decided.refuses()) {
            return Standing.REFUSED;
        }
        var held = anomalies.stream().anyMatch(anomaly -> anomaly.holds() && !isSettled(decided, anomaly))
                || grades.stream().anyMatch(grade -> grade.standing() == QuestionGrade.Standing.HELD);
        if (held) {
            return Standing.HELD;
        }
        return grades.stream().anyMatch(grade -> grade.standing() == QuestionGrade.Standing.UNMARKED)
                ? Standing.UNMARKED
                : Standing.GRADED;
    }

    /** Whether a person has decided about it; what is held at a question is settled by its points. */
    private static boolean isSettled(Decided decided, Anomaly anomaly) {
        return switch (anomaly.sort()) {
            case NOT_THERE -> false;
            case TOO_LATE -> decided.accepts() || decided.late().isPresent();
            case SECOND -> decided.accepts() || decided.chooses();
            default -> anomaly.question() > 0 || decided.accepts();
        };
    }

    private int deduction(String student, Work work, Decided decided) {
        return decided.late()
                .orElseGet(() -> work.handedIn()
                        .map(at -> assignment.lateCost(student, at))
                        .map(LateCost::percent)
                        .orElse(0));
    }
}
