package org.triangulate.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.course.Extension.Named;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;

/**
 * A course that is laid over one that the program brings along: it has everything that the base has, but for what its
 * {@code course.yaml} takes out, and what stands in its own files besides.
 */
final class Overlay {
    private final CourseFiles own;
    private final CourseFiles base;
    private final Extension extension;
    private final TakenOut takenOut;

    private Overlay(CourseFiles own, CourseFiles base, Extension extension) {
        this.own = own;
        this.base = base;
        this.extension = extension;
        this.takenOut = new TakenOut(own, base, extension);
    }

    /** The files of a course together with those of the course that it extends, if it extends one. */
    static CourseFiles complete(CourseFiles own, ShippedForm form, Draft draft) {
        var extension = Extension.of(own.head());
        if (extension.isEmpty()) {
            return own;
        }
        var base = extension.get().base();
        if (!ShippedCourse.ids().contains(base.id())) {
            refuse(base, draft);
            return own;
        }
        refuseIdOf(base, own.head(), draft);
        var overlay = new Overlay(own, form.files(base.id()), extension.get());
        draft.problems().tell(new OverlayProblems(own, overlay.base, extension.get(), overlay.takenOut)::told);
        new OverlayCheck(own, overlay.base, extension.get(), draft).run();
        return overlay.files();
    }

    private static void refuse(Named base, Draft draft) {
        var near = Similar.hint(base.id(), ShippedCourse.ids());
        draft.problems()
                .add(
                        base.place(),
                        Rule.NO_FILE,
                        "the program brings along no course '" + base.id() + "'",
                        near.isEmpty()
                                ? "only these can be extended: " + String.join(", ", ShippedCourse.ids())
                                : near);
    }

    /** The answers of students are kept by the id, and those to the base are its own. */
    private static void refuseIdOf(Named base, Node.Mapping head, Draft draft) {
        head.get("id")
                .filter(id -> Entries.idOf(head).equals(Optional.of(base.id())))
                .ifPresent(id -> draft.problems()
                        .add(
                                id.location(),
                                Rule.DUPLICATE_ID,
                                "'" + base.id() + "' is the id of the course that this one extends",
                                "give this one an id of its own"));
    }

    private CourseFiles files() {
        var parts = new LinkedHashMap<String, List<Node.Mapping>>();
        var lost = takenOut.lost();
        for (var part : CourseFiles.PARTS) {
            var left = base.part(part).stream()
                    .flatMap(file -> Entries.without(file, takenOut.things()).stream())
                    .map(file -> Entries.unrelated(file, lost));
            parts.put(part, Stream.concat(left, own.part(part).stream()).toList());
        }
        return new CourseFiles(head(), parts);
    }

    /** What the overlay's head does not say is as in that of the base. */
    private Node.Mapping head() {
        var entries = own.head().entries().stream()
                .filter(entry -> !entry.key().equals("units"))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var entry : base.head().entries()) {
            if (entry.key().equals("units")) {
                entries.add(new Node.Entry("units", entry.location(), units(entry.value())));
            } else if (own.head().get(entry.key()).isEmpty()) {
                entries.add(entry);
            }
        }
        return new Node.Mapping(own.head().location(), entries);
    }

    /** Those of the base in their order, each replaced one in its place, and then the new ones. */
    private Node units(Node ofBase) {
        var gone = ids(extension.goneUnits());
        var added =
                new ArrayList<Node>(own.head().get("units").map(Keys::itemsOf).orElse(List.of()));
        var units = new ArrayList<Node>();
        for (var unit : Entries.unitsOf(base).toList()) {
            var id = Entries.idOf(unit);
            if (id.filter(gone::contains).isEmpty()) {
                units.add(unit);
            } else {
                var instead = Entries.unitsOf(own)
                        .filter(other -> Entries.idOf(other).equals(id))
                        .toList();
                instead.forEach(other -> units.add(Entries.withObjectives(other, unit)));
                added.removeAll(instead);
            }
        }
        units.addAll(added);
        return new Node.Sequence(ofBase.location(), units);
    }

    private static Set<String> ids(List<Named> named) {
        return named.stream().map(Named::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
