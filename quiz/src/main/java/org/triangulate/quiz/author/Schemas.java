package org.triangulate.quiz.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON Schemas of a course's files, by which an editor completes and underlines: those of the project that a course
 * stands in, or else copies that are put into the course's folder.
 */
final class Schemas {
    /** What the files of the schemas are called; the last is what the others refer to. */
    static final List<String> FILES = List.of(
            "course.schema.json",
            "model.schema.json",
            "glossary.schema.json",
            "exercises.schema.json",
            "assignment.schema.json",
            "values.schema.json");

    private static final Path OF_PROJECT = Path.of("docs", "schemas");

    private static final String OF_COURSE = ".schemas";

    private Schemas() {}

    /**
     * Where the schema of items is, seen from a folder of items; copies are made where the project has none.
     *
     * @param course the folder that copies go to
     */
    static String forItems(Path items, Path course) throws IOException {
        var project = ofProject(items);
        var schemas = project.isPresent() ? project.get() : copied(course.resolve(OF_COURSE));
        return named(items, schemas) + "/exercises.schema.json";
    }

    /**
     * The folder of the schemas for a course that is being made; copies are made where the project has none.
     *
     * @param made the folder that it is made in
     * @param place the folder that it comes to stand in, from which the schemas are seen
     */
    static Path forCourse(Path made, Path place) throws IOException {
        var project = ofProject(place);
        if (project.isEmpty()) {
            copied(made.resolve(OF_COURSE));
        }
        return project.orElse(place.resolve(OF_COURSE));
    }

    private static Optional<Path> ofProject(Path folder) {
        return Site.above(folder)
                .map(candidate -> candidate.resolve(OF_PROJECT))
                .filter(candidate -> FILES.stream().allMatch(name -> Files.isRegularFile(candidate.resolve(name))))
                .findFirst();
    }

    /** The folder of the schemas as a file names it. */
    static String seenFrom(Path file, Path schemas) {
        return named(Objects.requireNonNull(file.getParent()), schemas);
    }

    private static String named(Path folder, Path schemas) {
        return folder.relativize(schemas).toString().replace('\\', '/');
    }

    /** Copies are the program's own: one of another version is written anew. */
    private static Path copied(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var name : FILES) {
            var target = folder.resolve(name);
            var text = shipped(name);
            if (Files.isSymbolicLink(folder) || Files.isSymbolicLink(target)) {
                throw new Linked(target.toString());
            }
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                    || !Files.readString(target).equals(text)) {
                Files.writeString(target, text);
            }
        }
        return folder;
    }

    private static String shipped(String name) throws IOException {
        try (var schema = Objects.requireNonNull(Schemas.class.getResourceAsStream("schemas/" + name), name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
