package org.triangulate.exercises.response;

import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.marking.Length;
import org.triangulate.phrases.Phrase;

/**
 * The form of an answer: "one letter", "a number in percent", "all letters in order".
 *
 * <p>Example: {@code new OrderFormat(3).check("c a b")} passes, {@code check("c a")} is refused.
 */
public sealed interface ResponseFormat
        permits OneOfFormat,
                SomeOfFormat,
                JudgementFormat,
                NumberFormat,
                WordFormat,
                OrderFormat,
                DatesFormat,
                PairsFormat,
                VoicesFormat,
                BlanksFormat,
                TextFormat {
    /** More choices than can be named by a letter. */
    int MOST = 99;

    /**
     * Refuses numbers of choices that no question has.
     *
     * @throws IllegalArgumentException when one is less than 1 or more than {@link #MOST}
     */
    static void requireCounts(int... counts) {
        for (var count : counts) {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("there must be 1 to " + MOST + " choices, not " + count);
            }
        }
    }

    /** How to answer, in a few words: "one letter", "a number in %". */
    Phrase howToAnswer();

    /** What an answer may look like, short enough to stand among others. */
    Phrase example();

    /** Whether the label of one choice is the whole answer. */
    default boolean takesOneLabel() {
        return false;
    }

    /**
     * Which choices of the first group an answer names, where it names nothing else; positions count from 0. Empty where
     * answers are no choices.
     */
    default List<Integer> chosen(String typed) throws UnreadableAnswer {
        return List.of();
    }

    /** How long the text is to be that is asked for; empty where something shorter than a text is. */
    default Optional<Length> textLength() {
        return Optional.empty();
    }

    /**
     * Reads what the student typed, to say whether it can be graded.
     *
     * @throws UnreadableAnswer when it is no answer of this form
     */
    void check(String typed) throws UnreadableAnswer;
}
