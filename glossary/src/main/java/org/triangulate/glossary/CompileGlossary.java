package org.triangulate.glossary;

import java.nio.file.Path;
import java.util.Set;
import org.triangulate.course.CourseCompiler;

/** Run by the build: checks the glossary of every shipped course and writes the form that the program loads. */
public final class CompileGlossary {
    private CompileGlossary() {}

    /** Takes the folder of the courses and the folder to write to. */
    public static void main(String[] args) {
        new CourseCompiler(Path.of(args[0]), Path.of(args[1]))
                .compilePart(Glossary.PART, Glossary::read, Set.of("item"));
    }
}
