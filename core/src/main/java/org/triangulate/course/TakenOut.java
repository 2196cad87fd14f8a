package org.triangulate.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.triangulate.course.Extension.Named;
import org.triangulate.course.tree.Node;

/** The ids that a base has and its overlay takes out, each with where that is said: what goes takes along what is in it. */
final class TakenOut {
    private static final Set<String> KEYS_OF_UNITS = Set.of("unit", "objective");

    private final Map<String, Named> things = new HashMap<>();
    private final Map<String, Named> units = new HashMap<>();

    TakenOut(CourseFiles base, Extension extension) {
        base.parts().values().stream()
                .flatMap(List::stream)
                .flatMap(Entries::of)
                .forEach(thing -> follow(thing, extension.gone()));
        base.head().get("units").stream()
                .flatMap(Entries::mappings)
                .forEach(unit -> followUnit(unit, extension.goneUnits()));
    }

    private void follow(Node.Mapping thing, List<Named> changes) {
        named(thing, changes)
                .ifPresent(change -> Entries.of(thing)
                        .flatMap(inner -> Entries.idOf(inner).stream())
                        .forEach(id -> things.putIfAbsent(id, change)));
    }

    private void followUnit(Node.Mapping unit, List<Named> changes) {
        named(unit, changes).ifPresent(change -> {
            units.put(change.id(), change);
            unit.get("objectives").stream()
                    .flatMap(Entries::mappings)
                    .flatMap(objective -> Entries.idOf(objective).stream())
                    .forEach(id -> units.putIfAbsent(id, change));
        });
    }

    private static Optional<Named> named(Node.Mapping thing, List<Named> changes) {
        var id = Entries.idOf(thing);
        return changes.stream()
                .filter(change -> id.filter(change.id()::equals).isPresent())
                .findFirst();
    }

    boolean hasThing(String id) {
        return things.containsKey(id);
    }

    boolean hasUnit(String id) {
        return units.containsKey(id);
    }

    /** What took out the id that stands at a place; empty where nothing did. */
    Optional<Named> by(Spot spot) {
        var changes = KEYS_OF_UNITS.contains(spot.key()) ? units : things;
        return Optional.ofNullable(changes.get(spot.text()));
    }
}
