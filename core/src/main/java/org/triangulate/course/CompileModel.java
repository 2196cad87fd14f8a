package org.triangulate.course;

import java.nio.file.Path;

/** Run by the build: checks the model of every shipped course and writes the form that the program loads. */
public final class CompileModel {
    private CompileModel() {}

    /** Takes the folder of the courses and the folder to write to. */
    public static void main(String[] args) {
        new CourseCompiler(Path.of(args[0]), Path.of(args[1])).compileModels();
    }
}
