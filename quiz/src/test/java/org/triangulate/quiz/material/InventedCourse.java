package org.triangulate.quiz.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.triangulate.exercises.Item;

/** The course of two invented states: small enough to be known by heart, with one of everything. */
public final class InventedCourse {
    private InventedCourse() {}

    public static Path folder() {
        var head = Objects.requireNonNull(InventedCourse.class.getResource("/course/two-rivers/course.yaml"));
        try {
            return Path.of(head.toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Material material() {
        return MaterialReader.folder(folder());
    }

    public static Item item(Material material, String id) {
        return material.bank().find(id).orElseThrow();
    }

    /** A copy, which a test may spoil. */
    public static Path copyTo(Path target) {
        try (var files = Files.walk(folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = target.resolve(folder().relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces words in a file of a copy; words that are not there would make the test mean nothing. */
    public static void spoil(Path course, String file, String words, String others) {
        var path = course.resolve(file);
        try {
            var text = Files.readString(path);
            if (!text.contains(words)) {
                throw new IllegalArgumentException(file + " does not hold: " + words);
            }
            Files.writeString(path, text.replace(words, others));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
