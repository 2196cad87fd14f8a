package org.triangulate.docs.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.triangulate.course.Course;
import org.triangulate.course.CourseFiles;
import org.triangulate.course.Draft;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.ItemBank;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.glossary.Glossary;

/**
 * The readers of a course, asked which keys they know: every mapping is given a key that nobody knows, and the
 * complaint about it lists those that somebody does.
 */
final class Readers {
    private static final String UNKNOWN = "qqqqqq";

    private static final String LISTED = "the keys are ";

    private Readers() {}

    /** The same trees, with the path of each mapping in the place of its file. */
    static Map<String, Node.Mapping> placed(List<AuthoredFile> files) {
        var placed = new LinkedHashMap<String, Node.Mapping>();
        files.forEach(file -> {
            var path = file.schema() + ":" + placed.size();
            placed.put(path, (Node.Mapping) placed(file.tree(), path));
        });
        return placed;
    }

    private static Node placed(Node node, String path) {
        var place = new Location(path, 1, 1);
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    place,
                    mapping.entries().stream()
                            .map(entry ->
                                    new Node.Entry(entry.key(), place, placed(entry.value(), path + "/" + entry.key())))
                            .toList());
        }
        if (node instanceof Node.Sequence sequence) {
            var items = new ArrayList<Node>();
            sequence.items().forEach(item -> items.add(placed(item, path + "/" + items.size())));
            return new Node.Sequence(place, items);
        }
        var scalar = (Node.Scalar) node;
        return new Node.Scalar(place, scalar.text(), scalar.bare());
    }

    /** The keys that the readers know in each mapping, by its path. */
    static Map<String, Set<String>> keys(Map<String, Node.Mapping> files) {
        var asking = new LinkedHashMap<String, Node.Mapping>();
        files.forEach((path, tree) -> asking.put(path, (Node.Mapping) asking(tree)));
        var keys = new LinkedHashMap<String, Set<String>>();
        problems(asking).stream()
                .filter(problem ->
                        problem.rule() == Rule.UNKNOWN_KEY && problem.message().contains(UNKNOWN))
                .forEach(problem -> keys.put(problem.location().file(), listed(problem.hint())));
        return keys;
    }

    private static Set<String> listed(String hint) {
        return new TreeSet<>(List.of(hint.substring(LISTED.length()).split(", ")));
    }

    private static Node asking(Node node) {
        if (node instanceof Node.Mapping mapping) {
            var entries = new ArrayList<Node.Entry>();
            mapping.entries()
                    .forEach(
                            entry -> entries.add(new Node.Entry(entry.key(), entry.location(), asking(entry.value()))));
            entries.add(new Node.Entry(UNKNOWN, mapping.location(), Node.text("x")));
            return new Node.Mapping(mapping.location(), entries);
        }
        return node instanceof Node.Sequence sequence
                ? new Node.Sequence(
                        sequence.location(),
                        sequence.items().stream().map(Readers::asking).toList())
                : node;
    }

    /** Everything that the readers have to say against some files. */
    static List<Problem> problems(Map<String, Node.Mapping> files) {
        var draft = new Draft();
        var parts = new LinkedHashMap<String, List<Node.Mapping>>();
        CourseFiles.PARTS.forEach(part -> parts.put(part, of(part, files)));
        var course = new CourseFiles(of("course", files).get(0), parts);
        Course.read(course, draft);
        Glossary.read(course, draft);
        var items = ItemBank.read(course, draft);
        of(AuthoredFile.ASSIGNMENT, files).forEach(file -> Assignment.read(draft.fields(file), items));
        return draft.problems().all();
    }

    private static List<Node.Mapping> of(String part, Map<String, Node.Mapping> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(part + ":"))
                .map(Map.Entry::getValue)
                .toList();
    }
}
