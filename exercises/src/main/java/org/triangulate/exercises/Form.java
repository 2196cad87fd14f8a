package org.triangulate.exercises;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.triangulate.exercises.response.Letters;
import org.triangulate.exercises.response.ResponseFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.phrases.Phrases;

/** One meeting with a task: what there is to choose from, in the order of this meeting, and how to answer. */
public interface Form {
    /** What stands between the question and the choices, in Markdown: a text with blanks, a claim; often nothing. */
    default String body() {
        return "";
    }

    /** Lists to choose from, each entry with the label by which one names it; none where the answer is typed freely. */
    List<Group> groups();

    /** The form that an answer has. */
    ResponseFormat response();

    /**
     * The same, from which nobody learns anything about the key.
     *
     * @param chance decides which examples are shown
     */
    default ResponseFormat untoldResponse(RandomGenerator chance) {
        return response();
    }

    /** What is said to the student. */
    Phrases phrases();

    /** How to answer, in a few words: "one letter", "a number in %". */
    default String howToAnswer() {
        return phrases().say(response().howToAnswer());
    }

    /** What an answer may look like, short enough to stand among others. */
    default String example() {
        return phrases().say(response().example());
    }

    /** Whether the label of one choice is the whole answer. */
    default boolean takesOneLabel() {
        return response().takesOneLabel();
    }

    /**
     * Grades what the student typed.
     *
     * @throws UnreadableAnswer when it is no answer of the expected form
     */
    Grade grade(String typed) throws UnreadableAnswer;

    /**
     * A list to choose from.
     *
     * @param title what it is for; empty where that is plain
     */
    record Group(String title, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }

        Group(List<Choice> choices) {
            this("", choices);
        }

        /** The same list under a title. */
        Group titled(String words) {
            return new Group(words, choices);
        }

        /** Entries labelled 1, 2, 3 … */
        static Group numbered(List<String> texts) {
            return new Group(IntStream.range(0, texts.size())
                    .mapToObj(i -> new Choice(String.valueOf(i + 1), texts.get(i)))
                    .toList());
        }

        /** Entries labelled a, b, c … */
        static Group lettered(List<String> texts) {
            return lettered(texts, 0);
        }

        /** Entries labelled with letters, from the one at a position that counts from 0. */
        static Group lettered(List<String> texts, int from) {
            return new Group(IntStream.range(0, texts.size())
                    .mapToObj(i -> new Choice(Letters.label(from + i), texts.get(i)))
                    .toList());
        }
    }

    /** An entry of a list, with its label. */
    record Choice(String label, String text) {}
}
