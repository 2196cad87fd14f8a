package org.triangulate.exercises;

import java.util.List;
import java.util.random.RandomGenerator;
import org.triangulate.model.Part;

/**
 * The part of an item that differs from kind to kind: what is asked for, and how an answer is graded.
 *
 * <p>A kind is one record: it reads itself with a static method {@code read(Fields)}, describes itself, and lays out a
 * {@link Form}. Its name in course files is that of the record: {@code SingleChoice} is {@code single-choice}.
 */
public sealed interface Task extends Part
        permits SingleChoice,
                MultipleChoice,
                TrueFalse,
                Numeric,
                ShortText,
                Ordering,
                Timeline,
                Matching,
                Categorize,
                OddOneOut,
                Evidence,
                CompareSources,
                Cloze {
    /**
     * Lays the task out for one meeting.
     *
     * @param chance decides the order in which choices stand
     */
    Form form(Knowledge knowledge, RandomGenerator chance);

    /** Whether it can be asked for in a blank of a text: it is answered by one word, number or letter. */
    default boolean fitsBlank() {
        return false;
    }

    /** What one chooses among, in the order of the course's file; empty where an answer is not chosen. */
    default List<Option> options() {
        return List.of();
    }
}
