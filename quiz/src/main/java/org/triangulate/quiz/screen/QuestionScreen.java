package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Item;
import org.triangulate.model.Words;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** A question: where in the session it stands, its stem, what there is to choose from. */
public final class QuestionScreen {
    private final Page page;

    public QuestionScreen(Page page) {
        this.page = page;
    }

    /**
     * The lines of a question.
     *
     * @param place where one is, such as "3 of 14"; empty outside a session
     * @param unit the title of the unit
     * @param seen when it was last asked, in words
     */
    public List<Line> lines(String place, String unit, String seen, Item item, Form form) {
        var lines = new ArrayList<Line>();
        var details = String.join(" · ", List.of(unit, Words.of(item.level()), seen));
        var words = unit + ", " + Words.of(item.level()) + ", " + seen;
        lines.add(Line.BLANK);
        lines.addAll(page.ruled(place, page.plain() ? words : details));
        lines.addAll(page.prose(item.stem()));
        if (!form.body().isEmpty()) {
            lines.add(Line.BLANK);
            lines.addAll(page.prose(form.body()));
        }
        for (var group : form.groups()) {
            lines.add(Line.BLANK);
            if (!group.title().isEmpty()) {
                lines.addAll(page.wrapped(Line.of(group.title() + ":", Style.FAINT)));
            }
            group.choices().forEach(choice -> lines.addAll(choice(choice)));
        }
        lines.add(Line.BLANK);
        return lines;
    }

    private List<Line> choice(Form.Choice choice) {
        var label = page.indent() + choice.label() + (page.plain() ? ": " : "  ");
        var wrapped = Wrap.lines(Prose.line(choice.text()), page.width(), label, " ".repeat(label.length()));
        return wrapped;
    }

    /** The words in front of the cursor. */
    public Line prompt(Form form) {
        return page.plain()
                ? Line.of("Type " + form.howToAnswer() + ": ")
                : Line.of(page.indent()).plus(form.howToAnswer(), Style.FAINT).plus(" ▸ ", Style.LABEL);
    }
}
