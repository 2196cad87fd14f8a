package org.triangulate.course;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.triangulate.course.Extension.Named;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Rule;

/**
 * The problems of an overlay, told to its author. The base by itself is sound: whatever is wrong in it now follows from
 * what the overlay changes, and is told where that is said, with the place in the base.
 */
final class OverlayProblems {
    /** What can come of removing things; all other warnings about the base are for those who write it. */
    private static final Set<Rule> OF_REMOVING = EnumSet.of(Rule.EMPTY_UNIT, Rule.IDLE_OBJECTIVE);

    private final CourseFiles own;
    private final CourseFiles base;
    private final Extension extension;
    private final TakenOut takenOut;

    /** Which parts of something replaced are missed, as far as it was told. */
    private final Set<String> told = new HashSet<>();

    OverlayProblems(CourseFiles own, CourseFiles base, Extension extension, TakenOut takenOut) {
        this.own = own;
        this.base = base;
        this.extension = extension;
        this.takenOut = takenOut;
    }

    /** The problem in other words; empty where it is none of the overlay's author. */
    Optional<Problem> told(Problem problem) {
        if (!problem.location().isInherited()) {
            return Optional.of(ofOverlay(problem));
        }
        return problem.rule().isWarning() && !OF_REMOVING.contains(problem.rule()) ? Optional.empty() : ofBase(problem);
    }

    private Problem ofOverlay(Problem problem) {
        var spot = Spot.at(problem.location(), own);
        return spot.flatMap(takenOut::by)
                .filter(change -> problem.rule() == Rule.UNKNOWN_ID)
                .map(change -> with(problem, "it is taken out at " + change.place()))
                .or(() -> spot.filter(taken -> problem.rule() == Rule.DUPLICATE_ID
                                && taken.key().equals("id"))
                        .flatMap(this::ofTaken)
                        .map(key -> with(
                                problem, "choose another id, or name it under '" + key + "' of " + CourseFolder.HEAD)))
                .orElse(problem);
    }

    /** The key under which an id can be named that the base has; empty where it is taken in the overlay itself. */
    private Optional<String> ofTaken(Spot taken) {
        if (!takenOut.hasThing(taken.text()) && isThing(taken.text(), base)) {
            return Optional.of("replace");
        }
        return !takenOut.hasUnit(taken.text()) && isUnit(taken.text(), base)
                ? Optional.of("replace-units")
                : Optional.empty();
    }

    private static Problem with(Problem problem, String hint) {
        return new Problem(problem.location(), problem.rule(), problem.message(), hint);
    }

    private Optional<Problem> ofBase(Problem problem) {
        var spot = Spot.at(problem.location(), base);
        var thing = spot.map(Spot::thing).filter(id -> !id.isEmpty()).orElse("");
        var change = spot.flatMap(takenOut::by);
        if (change.isPresent()) {
            var id = spot.get().text();
            return isThere(change.get(), id)
                    ? Optional.of(following(problem, thing, change.get()))
                    : missing(problem, change.get(), id, thing);
        }
        var around = spot.flatMap(takenOut::around);
        return around.isEmpty()
                ? Optional.of(following(problem, thing, extension.base()))
                : ofPart(problem, thing, around.get());
    }

    /** What a part of something replaced was, such as a heading, is mended there: where it is missed first is enough. */
    private Optional<Problem> ofPart(Problem problem, String thing, Named change) {
        return told.add(change.place() + problem.message())
                ? Optional.of(following(problem, thing, change))
                : Optional.empty();
    }

    private Optional<Problem> missing(Problem problem, Named change, String id, String thing) {
        return awaits(change)
                ? Optional.empty()
                : Optional.of(new Problem(
                        change.place(),
                        problem.rule(),
                        "'" + id + "' is taken out, and '" + thing + "' still names it, at " + problem.location(),
                        "remove or replace '" + thing + "' too, or keep '" + change.id() + "'"));
    }

    /** Whether something of the overlay has an id now that the base had, though not what was expected. */
    private boolean isThere(Named change, String id) {
        return change.id().equals(id) && (isThing(id, own) || isUnit(id, own));
    }

    /** Whether nothing has come yet for what is to be replaced; that is a problem already. */
    private boolean awaits(Named change) {
        return (extension.replaced().contains(change) && !isThing(change.id(), own))
                || (extension.replacedUnits().contains(change) && !isUnit(change.id(), own));
    }

    private static boolean isThing(String id, CourseFiles files) {
        return Entries.of(files)
                .anyMatch(thing -> Entries.idOf(thing).filter(id::equals).isPresent());
    }

    private static boolean isUnit(String id, CourseFiles files) {
        return Entries.unitsOf(files)
                .anyMatch(unit -> Entries.idOf(unit).filter(id::equals).isPresent());
    }

    private static Problem following(Problem problem, String thing, Named change) {
        return new Problem(
                change.place(),
                problem.rule(),
                "with what is changed here, " + problem.location() + " no longer holds: " + problem.message(),
                "remove or replace '" + thing + "' too, or leave as it was what it leans on");
    }
}
