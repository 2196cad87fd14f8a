package org.triangulate.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.grading.StudentGrade.Standing;

/** Why the grade of a student is another in a later version; a reason is always found. */
final class StudentReasons {
    /** What is told first, each that holds. */
    private static final List<Reason<StudentGrade>> WORK = List.of(
            Reason.of((then, now) -> !hasWork(then) && hasWork(now), "change.came"),
            Reason.of((then, now) -> hasWork(then) && !hasWork(now), "change.gone"),
            Reason.of(
                    (then, now) -> haveWork(then, now)
                            && (!then.receipt().equals(now.receipt())
                                    || !then.handedIn().equals(now.handedIn())),
                    "change.submission"),
            Reason.of(
                    (then, now) -> haveWork(then, now)
                            && then.receipt().equals(now.receipt())
                            && !then.file().equals(now.file()),
                    "change.file"),
            Reason.of((then, now) -> comes(Standing.REFUSED, then, now), "change.refused"),
            Reason.of((then, now) -> goes(Standing.REFUSED, then, now), "change.taken"),
            Reason.of(StudentReasons::isAccepted, "change.accepted"),
            Reason.of(StudentReasons::isWithdrawn, "change.withdrawn"),
            Reason.of((then, now) -> comes(Standing.UNMARKED, then, now), "change.unmarked"),
            Reason.of(
                    (then, now) -> then.standing() == Standing.UNMARKED && now.standing() == Standing.GRADED,
                    "change.marked"),
            Reason.of((then, now) -> then.deduction() != now.deduction(), "change.late", StudentGrade::deduction));

    /** What is told behind the questions. */
    private static final List<Reason<StudentGrade>> WHOLE = List.of(
            Reason.of(
                    (then, now) -> then.possible().compareTo(now.possible()) != 0,
                    "change.possible",
                    grade -> grade.possible().toPlainString()),
            Reason.of(
                    (then, now) -> !then.grade().equals(now.grade())
                            && then.isFinal()
                            && now.isFinal()
                            && then.points().compareTo(now.points()) == 0
                            && then.possible().compareTo(now.possible()) == 0,
                    "change.boundaries"));

    /** What is told where nothing else is. */
    private static final List<Reason<StudentGrade>> OTHERWISE = List.of(
            Reason.of((then, now) -> !then.anomalies().equals(now.anomalies()), "change.detail"),
            Reason.of((then, now) -> true, "change.reckoned"));

    private StudentReasons() {}

    /** Why two grades differ; not empty. */
    static List<Phrase> of(StudentGrade then, StudentGrade now) {
        var reasons = new ArrayList<>(Reason.words(WORK, then, now));
        reasons.addAll(anomalies(then, now));
        reasons.addAll(questions(then, now));
        reasons.addAll(Reason.words(WHOLE, then, now));
        return reasons.isEmpty() ? Reason.words(OTHERWISE, then, now).subList(0, 1) : reasons;
    }

    /** What is found now and was not, and the other way round; nothing is found where there is no work. */
    private static List<Phrase> anomalies(StudentGrade then, StudentGrade now) {
        if (!hasWork(now)) {
            return List.of();
        }
        var noticed = without(now, then).map(one -> Phrase.of("change.noticed", one.phrase()));
        var cleared = without(then, now).map(one -> Phrase.of("change.cleared", one.phrase()));
        return Stream.concat(noticed, cleared).toList();
    }

    /** The anomalies of one that the other has not, whatever their details are. */
    private static Stream<Anomaly> without(StudentGrade grade, StudentGrade other) {
        return grade.anomalies().stream()
                .filter(one -> other.anomalies().stream().noneMatch(isSame(one)));
    }

    private static Predicate<Anomaly> isSame(Anomaly one) {
        return other -> one.sort() == other.sort() && one.question() == other.question();
    }

    private static List<Phrase> questions(StudentGrade then, StudentGrade now) {
        var earlier = then.questions().stream()
                .collect(Collectors.toMap(QuestionGrade::number, Function.identity(), (one, same) -> one));
        return now.questions().stream()
                .flatMap(
                        grade -> Optional.ofNullable(earlier.get(grade.number()))
                                .flatMap(before -> QuestionReasons.of(before, grade))
                                .stream())
                .toList();
    }

    /** What held it back is there as before, and holds it no more: that is what a person says. */
    private static boolean isAccepted(StudentGrade then, StudentGrade now) {
        return then.standing() == Standing.HELD
                && (now.standing() == Standing.GRADED || now.standing() == Standing.UNMARKED)
                && now.anomalies().stream()
                        .filter(Anomaly::holds)
                        .anyMatch(one -> then.anomalies().stream().anyMatch(isSame(one)));
    }

    /** Nothing is found that was not, and it is held all the same. */
    private static boolean isWithdrawn(StudentGrade then, StudentGrade now) {
        return (then.standing() == Standing.GRADED || then.standing() == Standing.UNMARKED)
                && now.standing() == Standing.HELD
                && without(now, then).noneMatch(Anomaly::holds);
    }

    private static boolean hasWork(StudentGrade grade) {
        return !grade.receipt().isEmpty();
    }

    private static boolean haveWork(StudentGrade then, StudentGrade now) {
        return hasWork(then) && hasWork(now);
    }

    private static boolean comes(Standing standing, StudentGrade then, StudentGrade now) {
        return now.standing() == standing && then.standing() != standing;
    }

    private static boolean goes(Standing standing, StudentGrade then, StudentGrade now) {
        return then.standing() == standing && now.standing() != standing;
    }
}
