package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.triangulate.glossary.Term;
import org.triangulate.model.Model;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** A term of the glossary: how it is written, what it means, who uses it how, and what it belongs to. */
public final class TermScreen {
    private final Page page;
    private final Material material;

    public TermScreen(Page page, Material material) {
        this.page = page;
        this.material = material;
    }

    public List<Line> lines(Term term) {
        var model = material.course().model();
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(heading(term), page.width()));
        lines.addAll(page.prose(term.definition()));
        for (var use : term.uses()) {
            lines.add(Line.BLANK);
            lines.addAll(page.prose(use.says()));
            lines.addAll(page.wrapped(
                    sources(use.citations().stream().map(model::inWords).toList())));
        }
        lines.add(Line.BLANK);
        var related = material.glossary().related(term).stream()
                .map(Term::label)
                .collect(Collectors.joining(page.plain() ? ", " : " · "));
        if (!related.isEmpty()) {
            lines.addAll(page.wrapped(
                    Line.of(page.say("term.related") + " ", Style.FAINT).plus(related)));
        }
        lines.addAll(page.wrapped(
                Line.of(page.say("term.defined") + " ", Style.FAINT).plus(cited(term, model))));
        var items = material.bank().about(term.id()).size();
        lines.addAll(
                page.wrapped(Line.of(page.say("term.items") + " ", Style.FAINT).plus(asking(items))));
        return lines;
    }

    private String asking(int items) {
        return items == 0 ? page.say("term.unasked") : page.count("term.asked", items);
    }

    private Line heading(Term term) {
        var forms = new ArrayList<>(term.names().originals());
        if (!term.literal().isEmpty()) {
            forms.add(page.say("term.literal", term.literal()));
        }
        var line = Line.of(term.label(), Style.TITLE);
        line = forms.isEmpty() ? line : line.plus("  (" + String.join(", ", forms) + ")");
        return line.plus("  " + page.say("term.unit", material.unitTitle(term.unit())), Style.FAINT);
    }

    private static Line sources(List<String> words) {
        return Line.of(String.join("; ", words), Style.FAINT);
    }

    private static Line cited(Term term, Model model) {
        return Line.of(term.citations().stream().map(model::inWords).distinct().collect(Collectors.joining("; ")));
    }
}
