package org.triangulate.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;

/**
 * The files of a course as trees: its head and, by part, everything else.
 *
 * @param head {@code course.yaml}
 * @param parts the files of {@code model}, {@code glossary} and {@code exercises}, by the part's name
 */
public record CourseFiles(Node.Mapping head, Map<String, List<Node.Mapping>> parts) {
    /** The folders of a course, in the order in which they are read. */
    public static final List<String> PARTS = List.of("model", "glossary", "exercises");

    /** For a part that stands alone. */
    static final Node.Mapping NO_HEAD = new Node.Mapping(Location.NOWHERE, List.of());

    public CourseFiles {
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Whether there is a head at all; without one, that is the problem to report, and not what it lacks. */
    boolean hasHead() {
        return !head.equals(NO_HEAD);
    }

    /** The files of one part; none where the course has no such part. */
    public List<Node.Mapping> part(String name) {
        return parts.getOrDefault(name, List.of());
    }
}
