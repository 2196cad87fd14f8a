package org.triangulate.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.triangulate.course.Extension.Named;
import org.triangulate.course.tree.Node;

/**
 * The ids that a base has and its overlay takes out, each with where that is said. What goes takes along what is in it, and
 * a unit everything that belongs to it, unless the overlay has something by that id.
 */
final class TakenOut {
    private static final Set<String> KEYS_OF_UNITS = Set.of("unit", "objective");

    private final Extension extension;
    private final Set<String> ownThings;
    private final Set<String> ownObjectives;
    private final Map<String, Named> things = new HashMap<>();
    private final Map<String, Named> units = new HashMap<>();

    TakenOut(CourseFiles own, CourseFiles base, Extension extension) {
        this.extension = extension;
        this.ownThings =
                Entries.of(own).flatMap(thing -> Entries.idOf(thing).stream()).collect(Collectors.toSet());
        this.ownObjectives = Entries.unitsOf(own)
                .filter(Entries::hasObjectives)
                .flatMap(unit -> Entries.idOf(unit).stream())
                .collect(Collectors.toSet());
        Entries.of(base).forEach(this::follow);
        Entries.unitsOf(base).forEach(this::followUnit);
    }

    private void follow(Node.Mapping thing) {
        named(Entries.idOf(thing), extension.gone())
                .or(() -> withItsUnit(thing))
                .ifPresent(change -> Entries.of(thing)
                        .flatMap(inner -> Entries.idOf(inner).stream())
                        .forEach(id -> things.putIfAbsent(id, change)));
    }

    private Optional<Named> withItsUnit(Node.Mapping thing) {
        return Entries.idOf(thing).filter(ownThings::contains).isPresent()
                ? Optional.empty()
                : named(Entries.textOf(thing, "unit"), extension.removedUnits());
    }

    private void followUnit(Node.Mapping unit) {
        named(Entries.idOf(unit), extension.goneUnits()).ifPresent(change -> {
            units.put(change.id(), change);
            if (extension.removedUnits().contains(change) || ownObjectives.contains(change.id())) {
                Entries.objectivesOf(unit)
                        .flatMap(objective -> Entries.idOf(objective).stream())
                        .forEach(id -> units.putIfAbsent(id, change));
            }
        });
    }

    private static Optional<Named> named(Optional<String> id, List<Named> changes) {
        return changes.stream()
                .filter(change -> id.filter(change.id()::equals).isPresent())
                .findFirst();
    }

    /** The ids of all facts, terms and items that go. */
    Set<String> things() {
        return things.keySet();
    }

    /** Those of them in whose place nothing comes. */
    Set<String> lost() {
        var lost = new HashSet<>(things.keySet());
        lost.removeAll(ownThings);
        return lost;
    }

    boolean hasThing(String id) {
        return things.containsKey(id);
    }

    boolean hasUnit(String id) {
        return units.containsKey(id);
    }

    /** What took out something that is named beside a place; empty where nothing did. */
    Optional<Named> around(Spot spot) {
        return spot.around().stream()
                .filter(things::containsKey)
                .map(things::get)
                .findFirst();
    }

    /** What took out the id that stands at a place; empty where nothing did. */
    Optional<Named> by(Spot spot) {
        var changes = KEYS_OF_UNITS.contains(spot.key()) ? units : things;
        return Optional.ofNullable(changes.get(spot.text()));
    }
}
