package org.triangulate.quiz.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.triangulate.course.CourseFiles;
import org.triangulate.course.ShippedCourse;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Yaml;
import org.triangulate.exercises.ItemBank;
import org.triangulate.glossary.Glossary;

/**
 * What a course that comes along has to show how another one is laid over it.
 *
 * @param unit the id of its first unit
 * @param ids every id in it
 * @param item an item without which its objective is still served; empty where there is none
 * @param term its shortest term
 */
record ShippedExamples(String id, String title, String unit, List<String> ids, String item, Optional<Written> term) {
    /** A thing of the course, as it stands in its file. */
    record Written(String id, String text) {}

    ShippedExamples {
        ids = List.copyOf(ids);
    }

    static ShippedExamples of(String id) {
        var files = ShippedCourse.files(id, CourseFiles.PARTS);
        var unit = mappings(files.head().get("units")).findFirst().map(first -> text(first, "id"));
        var ids = files.parts().values().stream()
                .flatMap(List::stream)
                .flatMap(ShippedExamples::idsIn)
                .toList();
        return new ShippedExamples(id, text(files.head(), "title"), unit.orElse(""), ids, spare(files), shortest(id));
    }

    private static Stream<String> idsIn(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Stream.concat(
                    Stream.of(text(mapping, "id")), mapping.entries().stream().flatMap(entry -> idsIn(entry.value())));
        }
        return node instanceof Node.Sequence list ? list.items().stream().flatMap(ShippedExamples::idsIn) : Stream.of();
    }

    /** The last item of the objective that most items serve. */
    private static String spare(CourseFiles files) {
        var byObjective = new LinkedHashMap<String, List<String>>();
        files.part(ItemBank.PART).stream()
                .flatMap(file -> mappings(file.get("items")))
                .forEach(item -> byObjective
                        .computeIfAbsent(text(item, "unit") + " " + text(item, "objective"), key -> new ArrayList<>())
                        .add(text(item, "id")));
        return byObjective.values().stream()
                .filter(items -> items.size() > 1)
                .max(Comparator.comparingInt(List::size))
                .map(items -> items.get(items.size() - 1))
                .orElse("");
    }

    private static Optional<Written> shortest(String id) {
        return ShippedCourse.fileNames(id).stream()
                .filter(name -> name.startsWith(Glossary.PART + "/"))
                .flatMap(name -> termsIn(written(id, name)).stream())
                .min(Comparator.comparingInt(term -> term.text().length()));
    }

    private static String written(String id, String name) {
        try {
            return new String(ShippedCourse.read(id, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terms of a file; one ends where the next one begins. */
    private static List<Written> termsIn(String text) {
        var lines = text.lines().toList();
        var terms = Yaml.read(Glossary.PART, text, new Problems()).stream()
                .flatMap(file -> mappings(file.get("terms")))
                .toList();
        var written = new ArrayList<Written>();
        for (int i = 0; i + 1 < terms.size(); i++) {
            var first = terms.get(i).location().line() - 1;
            var next = terms.get(i + 1).location().line() - 1;
            written.add(new Written(
                    text(terms.get(i), "id"),
                    String.join("\n", lines.subList(first, next)).stripTrailing()));
        }
        return written;
    }

    private static Stream<Node.Mapping> mappings(Optional<Node> list) {
        return list.filter(Node.Sequence.class::isInstance).stream()
                .flatMap(node -> ((Node.Sequence) node).items().stream())
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast);
    }

    private static String text(Node.Mapping mapping, String key) {
        return mapping.get(key)
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .orElse("");
    }
}
