package org.triangulate.quiz.material;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.triangulate.course.Objective;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.Unit;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.glossary.Term;
import org.triangulate.model.Debate;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Fact;
import org.triangulate.model.Indicator;

/**
 * A unit at a glance: what one can do after it, what one has to know for that, and where its sources differ.
 *
 * @param objectives with the number of authored items that serve each
 * @param facts of the unit that its authored items ask for, those first that most of them ask for
 * @param debates the questions that are answered in different ways
 * @param items how many items there are, generated ones included
 */
public record Outline(
        Unit unit,
        List<Served> objectives,
        List<Fact> facts,
        List<Term> terms,
        List<Debate> debates,
        List<Disagreement> disagreements,
        int items) {
    private static final Set<Class<? extends Fact>> LISTED_ELSEWHERE =
            Set.of(Debate.class, Disagreement.class, Indicator.class);

    /** An objective and how many authored items serve it. */
    public record Served(Objective objective, long items) {}

    public static Outline of(Unit unit, Material material) {
        var items = material.bank().ofUnit(unit.id());
        var authored = items.stream().filter(item -> !item.isGenerated()).toList();
        var model = material.course().model();
        return new Outline(
                unit,
                unit.objectives().stream()
                        .map(objective -> new Served(objective, serving(objective, authored)))
                        .toList(),
                keyFacts(unit, authored, material),
                material.glossary().terms().stream()
                        .filter(term -> term.unit().equals(unit.id()))
                        .toList(),
                model.all(Debate.class).stream()
                        .filter(debate -> debate.unit().equals(unit.id()))
                        .toList(),
                model.all(Disagreement.class).stream()
                        .filter(disagreement -> disagreement.unit().equals(unit.id()))
                        .toList(),
                items.size());
    }

    private static long serving(Objective objective, List<Item> authored) {
        return authored.stream()
                .filter(item -> item.objective().equals(objective.id()))
                .count();
    }

    /** Debates and disagreements are listed by themselves; of an indicator it is the readings that one has to know. */
    private static List<Fact> keyFacts(Unit unit, List<Item> authored, Material material) {
        Comparator<Fact> byItems = Comparator.comparingLong(fact -> authored.stream()
                .filter(item -> item.about().contains(fact.id()))
                .count());
        return material.course().model().all().stream()
                .filter(fact -> fact.unit().equals(unit.id()))
                .filter(fact -> !LISTED_ELSEWHERE.contains(fact.getClass()))
                .filter(fact -> authored.stream().anyMatch(item -> item.about().contains(fact.id())))
                .sorted(byItems.reversed())
                .toList();
    }

    /** For other programs. */
    public Node tree() {
        return Node.mapping()
                .with("id", unit.id())
                .with("title", unit.title())
                .with(
                        "objectives",
                        Node.list(objectives.stream()
                                .map(served -> Node.mapping()
                                        .with("id", served.objective().id())
                                        .with("text", served.objective().text())
                                        .with("items", Node.number((int) served.items()))
                                        .done())
                                .toList()))
                .with("facts", Node.list(facts.stream().map(TreeSheet::of).toList()))
                .with("terms", Node.texts(terms.stream().map(Term::id).toList()))
                .with("debates", Node.texts(debates.stream().map(Debate::id).toList()))
                .with(
                        "disagreements",
                        Node.list(disagreements.stream().map(TreeSheet::of).toList()))
                .with("items", Node.number(items))
                .done();
    }
}
