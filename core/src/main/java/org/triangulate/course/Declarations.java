package org.triangulate.course;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.triangulate.course.tree.Location;

/** The ids of a course and where each of them stands, so that other files can mention them and none is given twice. */
public final class Declarations {
    private final Map<String, Declaration> declared;
    private final Map<String, Integer> paragraphs;
    private final FormerIds formerIds;

    /** What has an id, and where; a course that the program brings along does not say where. */
    record Declaration(String kind, Location location) {
        @Override
        public String toString() {
            return kind + (location.file().isEmpty() ? " of the course" : " at " + location);
        }
    }

    Declarations() {
        declared = new LinkedHashMap<>();
        paragraphs = new HashMap<>();
        formerIds = new FormerIds();
    }

    Declarations(Declarations other) {
        declared = new LinkedHashMap<>(other.declared);
        paragraphs = new HashMap<>(other.paragraphs);
        formerIds = new FormerIds(other.formerIds);
    }

    FormerIds formerIds() {
        return formerIds;
    }

    /** Gives an id, with its scope, to a thing; the thing that has it already, if there is one, keeps it. */
    Optional<Declaration> add(String id, String kind, Location location) {
        return Optional.ofNullable(declared.putIfAbsent(id, new Declaration(kind, location)));
    }

    Optional<Declaration> find(String id) {
        return Optional.ofNullable(declared.get(id));
    }

    /** The ids of all things of some kinds within a scope, without it. */
    Set<String> within(String scope, List<String> kinds) {
        var ids = new LinkedHashSet<String>();
        declared.forEach((id, declaration) -> {
            if (kinds.contains(declaration.kind()) && id.startsWith(scope)) {
                ids.add(id.substring(scope.length()));
            }
        });
        return ids;
    }

    void addParagraphs(String heading, int count) {
        paragraphs.put(heading, count);
    }

    /** How many paragraphs a heading has; more than any has where nobody counted them. */
    int paragraphs(String heading) {
        return paragraphs.getOrDefault(heading, Integer.MAX_VALUE);
    }
}
