package org.triangulate.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Checks one part of every course that a module ships, and writes it in the form that the program loads.
 *
 * <p>A module compiles its own part against the parts of the modules that it depends on: the build of the glossary
 * knows the sources of the model, and nothing of the exercises.
 */
public final class CourseCompiler {
    private final Path sources;
    private final Path out;

    /**
     * @param sources the folder that holds a folder for each course
     * @param out the folder that the compiled courses go to
     */
    public CourseCompiler(Path sources, Path out) {
        this.sources = sources;
        this.out = out;
    }

    /** Compiles heads and models, and lists the courses. */
    void compileModels() {
        for (var id : courses()) {
            var draft = new Draft();
            var files = CourseFolder.readOwn(sources.resolve(id), draft);
            Course.read(files, draft);
            settle(draft, Set.of("term", "item"));
            ShippedCourse.writeHead(out, id, files.head());
            write(id, "model", files);
        }
        ShippedCourse.writeIndex(out, courses());
    }

    /**
     * Compiles another part.
     *
     * @param reader reads the part's files, so that their problems are known
     * @param unread kinds of things whose part this module does not know
     */
    public void compilePart(String part, BiConsumer<CourseFiles, Draft> reader, Set<String> unread) {
        for (var id : courses()) {
            var draft = new Draft();
            var course = Course.read(ShippedCourse.files(id, List.of("model")), draft);
            var files = CourseFolder.readParts(sources.resolve(id), List.of(part), draft);
            reader.accept(files, draft);
            course.ifPresent(known -> draft.examine(known.model()));
            settle(draft, unread);
            write(id, part, files);
        }
    }

    /** The part as the program loads it, and which files people wrote it in. */
    private void write(String id, String part, CourseFiles files) {
        ShippedCourse.writePart(out, id, part, files.part(part));
        ShippedCourse.writeFileNames(out, id, part, PartFiles.names(sources.resolve(id), part));
    }

    private static void settle(Draft draft, Set<String> unread) {
        draft.settle(unread);
        if (draft.problems().hasErrors()) {
            throw new CourseProblems(draft.problems().all());
        }
    }

    private List<String> courses() {
        try (var folders = Files.list(sources)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
