package org.triangulate.quiz.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.triangulate.exercises.Verdict;
import org.triangulate.model.Words;
import org.triangulate.quiz.memory.Pace;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.store.Answer;

/**
 * How well an answer shows that something is remembered: by its verdict, its hints, and its time beside the student's own.
 *
 * <p>Example: {@code Paces.of(answers, isTyped).rate(Verdict.RIGHT, 0, took, isTyped.test(item), true)}.
 *
 * @param choosing the pace at questions that are answered with a key
 * @param typing the pace at questions that are answered in words or numbers
 */
public record Paces(Pace choosing, Pace typing) {
    /** What somebody can do by now counts, and not what it was like last term. */
    private static final int LATEST = 200;

    /**
     * The paces that a student's right answers without hints show.
     *
     * @param answers the oldest first
     * @param typed whether the item with an id is answered in words or numbers
     */
    public static Paces of(List<Answer> answers, Predicate<String> typed) {
        return new Paces(pace(answers, typed.negate()), pace(answers, typed));
    }

    private static Pace pace(List<Answer> answers, Predicate<String> kind) {
        var times = new ArrayList<Duration>();
        for (int i = answers.size() - 1; i >= 0 && times.size() < LATEST; i--) {
            var answer = answers.get(i);
            if (isRight(answer) && answer.hints() == 0 && kind.test(answer.item())) {
                times.add(answer.took());
            }
        }
        return Pace.of(times);
    }

    private static boolean isRight(Answer answer) {
        return answer.verdict().equals(Words.of(Verdict.RIGHT));
    }

    /**
     * Wrong is again, partly right and right with hints are hard; right without hints is easy, good or hard by its time.
     *
     * @param typed whether it was answered in words or numbers
     * @param met whether the item was answered before: the first answer to a choice may be a quick guess, and no ease
     */
    public Rating rate(Verdict verdict, int hints, Duration took, boolean typed, boolean met) {
        var rating = Rater.rate(verdict);
        if (rating != Rating.GOOD) {
            return rating;
        }
        if (hints > 0) {
            return Rating.HARD;
        }
        var timed = (typed ? typing : choosing).rate(took);
        return timed == Rating.EASY && !typed && !met ? Rating.GOOD : timed;
    }
}
