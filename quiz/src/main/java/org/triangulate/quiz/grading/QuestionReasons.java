package org.triangulate.quiz.grading;

import java.util.List;
import java.util.Optional;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.grading.QuestionGrade.Standing;

/** Why a question came to something else in a later version. */
final class QuestionReasons {
    /** What moves points; each that holds is told. */
    private static final List<Reason<QuestionGrade>> CAUSES = List.of(
            Reason.of((then, now) -> !then.item().equals(now.item()), "change.why.item"),
            Reason.of((then, now) -> !hasSameAnswer(then, now), "change.why.answer"),
            Reason.of(
                    (then, now) -> isDecided(now) && (!isDecided(then) || hasOtherPoints(then, now)),
                    "change.why.decided"),
            Reason.of((then, now) -> isDecided(then) && !isDecided(now), "change.why.undecided"),
            Reason.of((then, now) -> comes(Standing.HELD, then, now), "change.why.held"),
            Reason.of((then, now) -> comes(Standing.UNMARKED, then, now), "change.why.unmarked"),
            Reason.of((then, now) -> goes(Standing.HELD, then, now), "change.why.released"),
            Reason.of((then, now) -> goes(Standing.UNMARKED, then, now), "change.why.marked"),
            Reason.of(
                    (then, now) -> then.possible().compareTo(now.possible()) != 0,
                    "change.why.weight",
                    one -> one.possible().toPlainString()),
            Reason.of((then, now) -> areGraded(then, now) && !then.marks().equals(now.marks()), "change.why.marks"),
            Reason.of(
                    (then, now) -> hasKey(then) && hasKey(now) && !then.key().equals(now.key()),
                    "change.why.key",
                    QuestionGrade::key),
            new Reason<>(
                    (then, now) -> areGraded(then, now)
                            && hasSameAnswer(then, now)
                            && then.key().equals(now.key())
                            && then.marks().equals(now.marks())
                            && Double.compare(then.score(), now.score()) != 0,
                    (then, now) -> Phrase.of("change.why.course", now.typed())),
            Reason.of(
                    (then, now) -> areGraded(then, now)
                            && hasOtherPoints(then, now)
                            && now.confidence() > 0
                            && then.possible().compareTo(now.possible()) == 0
                            && Double.compare(then.score(), now.score()) == 0,
                    "change.why.confidence"));

    /** What is told only where nothing above it is. */
    private static final List<Reason<QuestionGrade>> OTHERWISE = List.of(
            Reason.of(QuestionReasons::hasOtherPoints, "change.why.reckoned"),
            Reason.of(
                    (then, now) -> !then.remarks().equals(now.remarks())
                            || !then.understood().equals(now.understood())
                            || !then.answers().equals(now.answers())
                            || !then.keys().equals(now.keys()),
                    "change.why.explanation"),
            Reason.of(
                    (then, now) -> then.revision() != now.revision(), "change.why.revision", QuestionGrade::revision));

    private QuestionReasons() {}

    /** What became of the points, and why; empty where there is nothing to tell. */
    static Optional<Phrase> of(QuestionGrade then, QuestionGrade now) {
        var causes = Reason.words(CAUSES, then, now);
        if (causes.isEmpty()) {
            causes = Reason.words(OTHERWISE, then, now).stream().limit(1).toList();
        }
        return causes.stream()
                .reduce((one, other) -> Phrase.of("change.and", one, other))
                .map(why -> told(then, now, why));
    }

    private static Phrase told(QuestionGrade then, QuestionGrade now, Phrase why) {
        var before = then.points().toPlainString();
        if (!hasOtherPoints(then, now)) {
            return Phrase.of("change.but", Phrase.of("change.same", now.number(), now.item(), before), why);
        }
        var points = Phrase.of(
                "change.points", now.number(), now.item(), before, now.points().toPlainString());
        return Phrase.of("change.because", points, why);
    }

    private static boolean hasOtherPoints(QuestionGrade then, QuestionGrade now) {
        return then.points().compareTo(now.points()) != 0;
    }

    private static boolean hasSameAnswer(QuestionGrade then, QuestionGrade now) {
        return then.typed().equals(now.typed()) && then.confidence() == now.confidence();
    }

    private static boolean areGraded(QuestionGrade then, QuestionGrade now) {
        return then.standing() == Standing.GRADED && now.standing() == Standing.GRADED;
    }

    /** What waits or was not answered has no key, nor has a text. */
    private static boolean hasKey(QuestionGrade grade) {
        return !grade.key().isEmpty();
    }

    private static boolean isDecided(QuestionGrade grade) {
        return grade.standing() == Standing.DECIDED;
    }

    private static boolean comes(Standing standing, QuestionGrade then, QuestionGrade now) {
        return now.standing() == standing && then.standing() != standing;
    }

    /** Whether it is so no more, and neither waits for something else nor was decided. */
    private static boolean goes(Standing standing, QuestionGrade then, QuestionGrade now) {
        return then.standing() == standing && !now.isOpen() && !isDecided(now);
    }
}
