package org.triangulate.exercises;

import java.nio.file.Path;
import java.util.Set;
import org.triangulate.course.CourseCompiler;

/** Run by the build: checks the items of every shipped course and writes the form that the program loads. */
public final class CompileExercises {
    private CompileExercises() {}

    /** Takes the folder of the courses and the folder to write to. */
    public static void main(String[] args) {
        new CourseCompiler(Path.of(args[0]), Path.of(args[1]))
                .compilePart(ItemBank.PART, ItemBank::read, Set.of("term"));
    }
}
