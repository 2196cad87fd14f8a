package org.triangulate.exercises;

import java.util.List;

/** One meeting with a task: what there is to choose from, in the order of this meeting, and how to answer. */
public interface Form {
    /** Lists to choose from, each entry with the label by which one names it; none where the answer is typed freely. */
    List<Group> groups();

    /** How to answer, in a few words: "one letter", "a number in %". */
    String howToAnswer();

    /**
     * Grades what the student typed.
     *
     * @throws UnreadableAnswer when it is no answer of the expected form
     */
    Grade grade(String typed) throws UnreadableAnswer;

    /** A list to choose from. */
    record Group(List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** An entry of a list, with its label. */
    record Choice(String label, String text) {}
}
