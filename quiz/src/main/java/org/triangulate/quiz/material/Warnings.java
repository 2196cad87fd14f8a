package org.triangulate.quiz.material;

import java.util.stream.Stream;
import org.triangulate.course.Draft;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.review.Review;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Person;
import org.triangulate.model.State;

/** What a course can be used with and its author should still know. */
final class Warnings {
    private static final Location WHOLE_COURSE = Location.of("course.yaml");

    private final Material material;
    private final Draft draft;

    private Warnings(Material material, Draft draft) {
        this.material = material;
        this.draft = draft;
    }

    static void add(Material material, Draft draft) {
        var warnings = new Warnings(material, draft);
        warnings.addClashes();
        warnings.addOneSidedRelations();
        warnings.addUnitless();
        warnings.addUncovered();
        Review.add(material.course(), material.bank(), draft);
    }

    private void addClashes() {
        for (var disagreement : material.course().model().all(Disagreement.class)) {
            if (disagreement.type() == Disagreement.Type.UNEXPLAINED
                    && disagreement.why().isEmpty()) {
                warn(
                        ownOf(disagreement),
                        Rule.UNEXPLAINED_CLASH,
                        "these do not fit together: " + String.join(" and ", disagreement.between()),
                        "say why they differ in a disagreement between them");
            }
        }
    }

    /** The first side, or what the author of an overlay wrote of it where that side is of the course that it extends. */
    private String ownOf(Disagreement disagreement) {
        var sides = disagreement.between();
        return Stream.concat(sides.stream(), Stream.of(disagreement.id()))
                .filter(id -> isOwn(draft.locationOf(id)))
                .findFirst()
                .orElse(sides.get(0));
    }

    private static boolean isOwn(Location place) {
        return !place.file().isEmpty() && !place.isInherited();
    }

    private void addOneSidedRelations() {
        for (var term : material.glossary().terms()) {
            for (var other : term.related()) {
                if (material.term(other).stream()
                        .noneMatch(found -> found.related().contains(term.id()))) {
                    warn(
                            other,
                            Rule.ONE_SIDED_RELATION,
                            "the term '" + term.id() + "' names '" + other
                                    + "' as related, and not the other way round",
                            "add it to the 'related' of '" + other + "'");
                }
            }
        }
    }

    /** Units are a matter of course for every other kind: without one it does not load. */
    private void addUnitless() {
        var model = material.course().model();
        Stream.concat(model.all(State.class).stream(), model.all(Person.class).stream())
                .filter(fact -> fact.unit().isEmpty())
                .forEach(fact -> warn(
                        fact.id(), Rule.NO_UNIT, "'" + fact.id() + "' belongs to no unit", "add a line 'unit: …'"));
    }

    private void addUncovered() {
        var coverage = Tally.coverage(material);
        coverage.unplaced()
                .forEach(id -> warn(
                        id,
                        Rule.NO_PARAGRAPH,
                        "a citation of '" + id + "' names no paragraph",
                        "add 'paragraph:' to it, counted under its heading"));
        coverage.unread()
                .forEach(place -> warn(
                        place.source(),
                        Rule.UNREAD_PARAGRAPH,
                        "nothing cites " + place,
                        "cite it, or say under 'silent' why it gives nothing"));
    }

    private void warn(String id, Rule rule, String message, String hint) {
        var place = draft.locationOf(id);
        draft.problems().add(place.file().isEmpty() ? WHOLE_COURSE : place, rule, message, hint);
    }
}
