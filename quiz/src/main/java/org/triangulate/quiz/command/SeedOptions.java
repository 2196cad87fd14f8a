package org.triangulate.quiz.command;

import org.jspecify.annotations.Nullable;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Seed;
import org.triangulate.quiz.session.Kind;
import picocli.CommandLine.Option;

/** Which variant of an item is meant: the one of a seed, or the one that a student gets. */
final class SeedOptions {
    /** The seed that is meant where none is named. */
    static final long FIRST = 1;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Which numbers are drawn, and in which order the choices stand; 1 unless said.")
    private long seed;

    @Option(
            names = "--student",
            paramLabel = "NAME",
            description = "The variant of this student, the same each time, in place of a seed.")
    private @Nullable String student;

    @Option(
            names = "--meeting",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Which of the student's meetings with the item; 1 unless said.")
    private int meeting;

    long seedOf(Item item) {
        var name = student;
        if (name == null) {
            return seed;
        }
        if (name.strip().lines().count() > 1) {
            throw new Refusal("refused.student");
        }
        if (meeting < 1) {
            throw new Refusal("refused.meeting", meeting);
        }
        return new Seed(item.id(), name, meeting).number();
    }

    /** What tells sessions with one item apart: those of one student are his or her own. */
    String sessionOf(Item item) {
        return Kind.EXERCISE.about(item.id()) + (student == null ? "" : ":" + seedOf(item));
    }
}
