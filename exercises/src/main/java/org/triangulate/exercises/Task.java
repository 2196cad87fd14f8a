package org.triangulate.exercises;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.model.Model;
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
                Cloze,
                Calculation,
                Essay {
    /**
     * Lays the task out for one meeting.
     *
     * @param chance decides the order in which choices stand
     */
    Form form(Knowledge knowledge, RandomGenerator chance);

    /**
     * The task with its numbers drawn; the task itself where nothing is drawn.
     *
     * @param chance decides what is drawn
     */
    default Variant variant(Knowledge knowledge, RandomGenerator chance) {
        return Variant.of(this);
    }

    /** The ids of the facts from which numbers and names are drawn. */
    default List<String> uses() {
        return List.of();
    }

    /**
     * Adds the problems that show only when the facts are known.
     *
     * @param item the item whose task this is
     * @param fields the mapping that it was read from
     */
    default void examine(Item item, Fields fields, Model model) {}

    /** Whether it can be asked for in a blank of a text: it is answered by one word, number or letter. */
    default boolean fitsBlank() {
        return false;
    }

    /** Whether it is answered in words or numbers, with nothing on the screen to choose from. */
    default boolean isTyped() {
        return false;
    }

    /** What one chooses among, in the order of the course's file; empty where an answer is not chosen. */
    default List<Option> options() {
        return List.of();
    }

    /** Whether options are all that an answer names; a reason is only a part of one. */
    default boolean isAnsweredByOptions() {
        return !options().isEmpty();
    }

    /** What a person marks an answer by; empty where the program grades it. */
    default Optional<Rubric> rubric() {
        return Optional.empty();
    }
}
