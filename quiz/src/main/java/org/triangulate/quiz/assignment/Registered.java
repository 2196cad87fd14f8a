package org.triangulate.quiz.assignment;

import java.util.List;

/**
 * A student who was handed an assignment.
 *
 * @param student the id
 * @param name as the roster has it; may be empty, as what follows
 * @param fileName what files of the student are called
 * @param booklet the id of the package
 * @param questions in the order of the booklet
 */
public record Registered(
        String student,
        String name,
        String email,
        String username,
        String fileName,
        String booklet,
        List<Placed> questions) {
    /**
     * What stood at a place of a booklet.
     *
     * @param number which question of the assignment it is, from 1
     * @param item the id of the item
     * @param face of the question as it was asked
     */
    public record Placed(int number, String item, int revision, String face) {}

    public Registered {
        questions = List.copyOf(questions);
    }

    /** The same with what a roster says now of name and addresses; the package and its file's name stay. */
    Registered with(Student now) {
        return new Registered(student, now.name(), now.email(), now.username(), fileName, booklet, questions);
    }
}
