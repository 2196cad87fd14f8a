package org.triangulate.quiz.grading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.grading.QuestionGrade.Standing;

/** Why a question came to something else in a later version. */
final class QuestionReasons {
    /** What moves points; each that holds is told. */
    private static final List<Row> CAUSES = List.of(
            row((then, now) -> !then.item().equals(now.item()), "change.why.item"),
            row((then, now) -> !hasSameAnswer(then, now), "change.why.answer"),
            row((then, now) -> isDecided(now) && (!isDecided(then) || hasOtherPoints(then, now)), "change.why.decided"),
            row((then, now) -> isDecided(then) && !isDecided(now), "change.why.undecided"),
            row((then, now) -> comes(Standing.HELD, then, now), "change.why.held"),
            row((then, now) -> comes(Standing.UNMARKED, then, now), "change.why.unmarked"),
            row((then, now) -> goes(Standing.HELD, then, now), "change.why.released"),
            row((then, now) -> goes(Standing.UNMARKED, then, now), "change.why.marked"),
            row(
                    (then, now) -> then.possible().compareTo(now.possible()) != 0,
                    "change.why.weight",
                    one -> one.possible().toPlainString()),
            row((then, now) -> areGraded(then, now) && !then.marks().equals(now.marks()), "change.why.marks"),
            row(
                    (then, now) -> hasKey(then) && hasKey(now) && !then.key().equals(now.key()),
                    "change.why.key",
                    QuestionGrade::key),
            new Row(
                    (then, now) -> areGraded(then, now)
                            && hasSameAnswer(then, now)
                            && then.key().equals(now.key())
                            && then.marks().equals(now.marks())
                            && Double.compare(then.score(), now.score()) != 0,
                    (then, now) -> Phrase.of("change.why.course", now.typed())),
            row(
                    (then, now) -> areGraded(then, now)
                            && hasOtherPoints(then, now)
                            && now.confidence() > 0
                            && then.possible().compareTo(now.possible()) == 0
                            && Double.compare(then.score(), now.score()) == 0,
                    "change.why.confidence"));

    /** What is told only where nothing above it is. */
    private static final List<Row> OTHERWISE = List.of(
            row(QuestionReasons::hasOtherPoints, "change.why.reckoned"),
            row(
                    (then, now) -> !then.remarks().equals(now.remarks())
                            || !then.understood().equals(now.understood())
                            || !then.answers().equals(now.answers())
                            || !then.keys().equals(now.keys()),
                    "change.why.explanation"),
            row((then, now) -> then.revision() != now.revision(), "change.why.revision", QuestionGrade::revision));

    private QuestionReasons() {}

    /** A way in which two grades of one question may differ, and how it is said. */
    private record Row(
            BiPredicate<QuestionGrade, QuestionGrade> holds, BiFunction<QuestionGrade, QuestionGrade, Phrase> words) {}

    private static Row row(BiPredicate<QuestionGrade, QuestionGrade> holds, String key) {
        return new Row(holds, (then, now) -> Phrase.of(key));
    }

    /** One that says what it was and what it is now. */
    private static Row row(
            BiPredicate<QuestionGrade, QuestionGrade> holds, String key, Function<QuestionGrade, Object> value) {
        return new Row(holds, (then, now) -> Phrase.of(key, value.apply(then), value.apply(now)));
    }

    /** What became of the points, and why; empty where there is nothing to tell. */
    static Optional<Phrase> of(QuestionGrade then, QuestionGrade now) {
        var causes = words(CAUSES, then, now);
        if (causes.isEmpty()) {
            causes = words(OTHERWISE, then, now).stream().limit(1).toList();
        }
        return causes.stream()
                .reduce((one, other) -> Phrase.of("change.and", one, other))
                .map(why -> told(then, now, why));
    }

    private static List<Phrase> words(List<Row> rows, QuestionGrade then, QuestionGrade now) {
        return rows.stream()
                .filter(row -> row.holds().test(then, now))
                .map(row -> row.words().apply(then, now))
                .toList();
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
