package org.triangulate.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.triangulate.course.Extension.Named;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;

/** Looks whether what an overlay replaces and removes is there: in the base, and what is replaced in the overlay too. */
final class OverlayCheck {
    private final CourseFiles own;
    private final CourseFiles base;
    private final Extension extension;
    private final Draft draft;

    /** What takes a place may stand in a file that could not be read. */
    private final boolean whole;

    OverlayCheck(CourseFiles own, CourseFiles base, Extension extension, Draft draft) {
        this.own = own;
        this.base = base;
        this.extension = extension;
        this.draft = draft;
        this.whole = !draft.problems().breakOff();
    }

    void run() {
        if (base.parts().keySet().containsAll(CourseFiles.PARTS)) {
            check(extension.replaced(), extension.removed(), places(Entries.of(base)), places(Entries.of(own)));
        }
        check(
                extension.replacedUnits(),
                extension.removedUnits(),
                places(Entries.unitsOf(base)),
                places(Entries.unitsOf(own)));
    }

    private static Map<String, Location> places(Stream<Node.Mapping> things) {
        var places = new HashMap<String, Location>();
        things.forEach(thing -> thing.get("id")
                .ifPresent(id -> places.putIfAbsent(Entries.idOf(thing).orElse(""), id.location())));
        return places;
    }

    private void check(
            List<Named> replaced, List<Named> removed, Map<String, Location> ofBase, Map<String, Location> ofOwn) {
        for (var thing : replaced) {
            if (isKnown(thing, ofBase) && !ofOwn.containsKey(thing.id()) && whole) {
                problem(
                        thing,
                        Rule.MISSING,
                        "nothing takes the place of '" + thing.id() + "'",
                        "write what does with the id '" + thing.id() + "', or name it under what is removed");
            }
        }
        for (var thing : removed) {
            var instead = ofOwn.get(thing.id());
            var both = replaced.stream()
                    .filter(other -> other.id().equals(thing.id()))
                    .findFirst();
            if (both.isPresent()) {
                problem(
                        thing,
                        Rule.CONTRADICTION,
                        "'" + thing.id() + "' is removed, and it is replaced at "
                                + both.get().place(),
                        "name it in one of the two places");
            } else if (isKnown(thing, ofBase) && instead != null) {
                problem(
                        thing,
                        Rule.CONTRADICTION,
                        "'" + thing.id() + "' is removed, and it stands at " + instead,
                        "name it under what is replaced, or take it out there");
            }
        }
    }

    private boolean isKnown(Named thing, Map<String, Location> ofBase) {
        if (!ofBase.containsKey(thing.id())) {
            problem(
                    thing,
                    Rule.UNKNOWN_ID,
                    "'" + extension.base().id() + "' has no '" + thing.id() + "'",
                    Similar.hint(thing.id(), ofBase.keySet()));
            return false;
        }
        return true;
    }

    private void problem(Named thing, Rule rule, String message, String hint) {
        draft.problems().add(thing.place(), rule, message, hint);
    }
}
