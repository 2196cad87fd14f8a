package org.triangulate.quiz.assignment;

import java.util.List;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.assignment.SecretSeed;
import org.triangulate.exercises.assignment.Selection;

/**
 * An assignment as its file says it, with everything that it may ask.
 *
 * @param practice the items of the course, which every student has
 * @param items these, and those of the assignment's bank
 */
public record AssignmentFile(Assignment assignment, ItemBank practice, ItemBank items) {
    /** The items that a student may get although every student has their keys; whoever hands them out should know. */
    public List<Item> practised() {
        return assignment.practised(items, practice);
    }

    /** Which questions each student gets. */
    public Selection selection(SecretSeed secret) {
        return new Selection(assignment, items, secret);
    }
}
