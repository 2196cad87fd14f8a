package org.triangulate.quiz.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Files to begin with, which stand as resources beside this class, with blanks in them.
 *
 * @param folder the folder of the resources
 * @param names the files of the course that they become
 */
record TemplateFiles(String folder, List<String> names) {
    TemplateFiles {
        names = List.copyOf(names);
    }

    /** Writes the files with their blanks filled. */
    void write(TemplateBlanks blanks, Path made, Path place) throws IOException {
        var schemas = Schemas.forCourse(made, place);
        for (var name : names) {
            var file = made.resolve(name);
            var seen = Schemas.seenFrom(place.resolve(name), schemas);
            Files.createDirectories(file.getParent());
            Files.writeString(file, blanks.filled(text(name), seen));
        }
    }

    /** A file as it is, or another one of its folder. */
    String text(String name) {
        var path = folder + "/" + name;
        try (var file = Objects.requireNonNull(TemplateFiles.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
