package org.triangulate.quiz.grading;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.triangulate.phrases.Phrase;

/**
 * A way in which two grades of the same thing may differ, and how it is said.
 *
 * @param <T> what is graded: a student's work, or a question of it
 * @param holds whether it is so, of the earlier grade and the later one
 */
record Reason<T>(BiPredicate<T, T> holds, BiFunction<T, T, Phrase> words) {
    /** One that says no more than that it is so. */
    static <T> Reason<T> of(BiPredicate<T, T> holds, String key) {
        return new Reason<>(holds, (then, now) -> Phrase.of(key));
    }

    /** One that says what it was and what it is now. */
    static <T> Reason<T> of(BiPredicate<T, T> holds, String key, Function<T, Object> value) {
        return new Reason<>(holds, (then, now) -> Phrase.of(key, value.apply(then), value.apply(now)));
    }

    /** Those that hold, in words. */
    static <T> List<Phrase> words(List<Reason<T>> reasons, T then, T now) {
        return reasons.stream()
                .filter(reason -> reason.holds().test(then, now))
                .map(reason -> reason.words().apply(then, now))
                .toList();
    }
}
