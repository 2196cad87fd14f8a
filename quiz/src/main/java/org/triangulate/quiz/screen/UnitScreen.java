package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.triangulate.glossary.Term;
import org.triangulate.model.Fact;
import org.triangulate.model.Model;
import org.triangulate.model.Position;
import org.triangulate.quiz.material.Outline;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** A unit at a glance: its objectives, its key facts with their sources, its terms, and where its sources differ. */
public final class UnitScreen {
    private final Page page;
    private final Model model;

    public UnitScreen(Page page, Model model) {
        this.page = page;
        this.model = model;
    }

    /**
     * The lines of a unit.
     *
     * @param most the number of key facts to show
     */
    public List<Line> lines(Outline outline, int most) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(
                Line.of(outline.unit().title(), Style.TITLE)
                        .plus("  " + page.say("unit.id", outline.unit().id()), Style.FAINT),
                page.width()));
        lines.addAll(objectives(outline));
        lines.addAll(facts(outline, most));
        lines.addAll(terms(outline));
        lines.addAll(debates(outline));
        lines.addAll(disagreements(outline));
        lines.add(Line.BLANK);
        var ways = page.count("unit.ways", outline.items(), outline.unit().id());
        lines.addAll(page.wrapped(Line.of(ways, Style.FAINT)));
        return lines;
    }

    private List<Line> objectives(Outline outline) {
        var entries = new ArrayList<Line>();
        outline.objectives()
                .forEach(served ->
                        entries.addAll(entry(Prose.line(served.objective().text())
                                .plus("  " + page.count("unit.items", served.items()), Style.FAINT))));
        return section(page.say("unit.objectives"), entries);
    }

    private List<Line> facts(Outline outline, int most) {
        var entries = new ArrayList<Line>();
        outline.facts().stream().limit(most).forEach(fact -> {
            entries.addAll(entry(headline(fact).plus("  " + fact.id(), Style.FAINT)));
            fact.citations().stream()
                    .limit(1)
                    .forEach(citation -> entries.addAll(
                            under(Line.of(page.say("unit.source", model.inWords(citation)), Style.FAINT))));
        });
        var hidden = outline.facts().size() - most;
        if (hidden > 0) {
            entries.addAll(page.wrapped(
                    Line.of(page.count("unit.more", hidden, outline.unit().id()), Style.FAINT)));
        }
        return section(page.say("unit.facts"), entries);
    }

    private Line headline(Fact fact) {
        var statement = Prose.line(fact.statement());
        return fact instanceof Position position
                ? Line.of(model.labelOf(position.holder()) + ": ").plus(statement)
                : statement;
    }

    private List<Line> terms(Outline outline) {
        var names = outline.terms().stream().map(Term::label).collect(Collectors.joining(page.plain() ? ", " : " · "));
        return section(page.say("unit.terms"), names.isEmpty() ? List.of() : page.wrapped(Line.of(names)));
    }

    private List<Line> debates(Outline outline) {
        var entries = new ArrayList<Line>();
        outline.debates()
                .forEach(debate -> entries.addAll(entry(Prose.line(debate.asks())
                        .plus(
                                "  "
                                        + page.count(
                                                "unit.answers",
                                                debate.positions().size()) + "  " + debate.id(),
                                Style.FAINT))));
        return section(page.say("unit.debates"), entries);
    }

    private List<Line> disagreements(Outline outline) {
        var entries = new ArrayList<Line>();
        outline.disagreements()
                .forEach(disagreement -> entries.addAll(
                        entry(Prose.line(disagreement.title()).plus("  " + disagreement.id(), Style.FAINT))));
        return section(page.say("unit.differ"), entries);
    }

    private List<Line> section(String heading, List<Line> entries) {
        var lines = new ArrayList<Line>();
        if (!entries.isEmpty()) {
            lines.add(Line.BLANK);
            lines.add(Line.of(heading, Style.LABEL));
            lines.addAll(entries);
        }
        return lines;
    }

    private List<Line> entry(Line line) {
        return Wrap.lines(line, page.width(), page.indent() + "- ", page.indent() + "  ");
    }

    private List<Line> under(Line line) {
        return Wrap.lines(line, page.width(), page.indent() + "  ", page.indent() + "  ");
    }
}
