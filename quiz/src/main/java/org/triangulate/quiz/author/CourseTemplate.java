package org.triangulate.quiz.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.ShippedCourse;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Yaml;

/**
 * A small complete course about two states, with comments that say what to replace.
 *
 * <p>All that it says stands in files of resources beside this class, in the folder {@code template}, with places for what
 * the author was asked.
 */
public record CourseTemplate() implements Beginning {
    /** The files of the course. */
    static final List<String> FILES = List.of(
            CourseFolder.HEAD, "model/sources.yaml", "model/facts.yaml", "glossary/terms.yaml", "exercises/items.yaml");

    private static final String USUAL = "usual.yaml";

    private static final Pattern ID = Pattern.compile("\\bid: ([a-z0-9-]+)");

    @Override
    public List<CourseDetail> asked() {
        return List.of(CourseDetail.values());
    }

    @Override
    public Node.Mapping usual() {
        return Yaml.read(USUAL, resource(USUAL), new Problems()).orElseThrow();
    }

    @Override
    public List<String> taken() {
        return ShippedCourse.ids();
    }

    @Override
    public void write(CourseDetails details, Path made, Path place) throws IOException {
        var schemas = Schemas.forCourse(made, place);
        var blanks = new TemplateBlanks(details, ids());
        for (var name : FILES) {
            var file = made.resolve(name);
            var seen = Schemas.seenFrom(place.resolve(name), schemas);
            Files.createDirectories(file.getParent());
            Files.writeString(file, blanks.filled(resource(name), seen));
        }
    }

    /** The ids that stand in the files as they are. */
    private static List<String> ids() {
        return FILES.stream()
                .flatMap(name -> ID.matcher(resource(name)).results())
                .map(id -> id.group(1))
                .toList();
    }

    static String resource(String name) {
        try (var file = Objects.requireNonNull(CourseTemplate.class.getResourceAsStream("template/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
