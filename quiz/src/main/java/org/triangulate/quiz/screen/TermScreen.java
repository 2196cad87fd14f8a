package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.material.TermPage;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** A term of the glossary: how it is written, what it means, who uses it how, and what it belongs to. */
public final class TermScreen {
    private final Page page;

    public TermScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines(TermPage term) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(heading(term), page.width()));
        lines.addAll(page.prose(term.definition()));
        for (var use : term.uses()) {
            lines.add(Line.BLANK);
            lines.addAll(page.prose(use.says()));
            lines.addAll(page.wrapped(Line.of(String.join("; ", use.cited()), Style.FAINT)));
        }
        lines.add(Line.BLANK);
        if (!term.related().isEmpty()) {
            lines.addAll(entry("term.related", String.join(page.plain() ? ", " : " · ", term.related())));
        }
        lines.addAll(entry("term.defined", String.join("; ", term.cited())));
        lines.addAll(entry("term.items", asking(term.items())));
        return lines;
    }

    private List<Line> entry(String label, String words) {
        return page.wrapped(Line.of(page.say(label) + " ", Style.FAINT).plus(words));
    }

    private String asking(int items) {
        return items == 0 ? page.say("term.unasked") : page.count("term.asked", items);
    }

    private Line heading(TermPage term) {
        var forms = new ArrayList<>(term.originals());
        if (!term.literal().isEmpty()) {
            forms.add(page.say("term.literal", term.literal()));
        }
        var line = Line.of(term.label(), Style.TITLE);
        line = forms.isEmpty() ? line : line.plus("  (" + String.join(", ", forms) + ")");
        return line.plus("  " + page.say("term.unit", term.unit()), Style.FAINT);
    }
}
