package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
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
     * @param unit the title of the unit
     * @param seen when it was last asked, in words
     */
    public List<Line> lines(Place place, String unit, String seen, Item item, Form form) {
        var lines = new ArrayList<Line>();
        var details = Stream.of(unit, level(item.level()), seen, place.timeInWords(page.phrases()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(page.plain() ? ", " : " · "));
        lines.add(Line.BLANK);
        lines.addAll(page.ruled(place.inWords(page.phrases()), details, place.done()));
        lines.addAll(asked(item.stem(), form.body(), form.groups()));
        lines.addAll(new CreditScreen(page).terms(item.credit()));
        lines.add(Line.BLANK);
        return lines;
    }

    /** What is asked, and what there is to choose from. */
    List<Line> asked(String stem, String body, List<Form.Group> groups) {
        var lines = new ArrayList<>(page.prose(stem));
        if (!body.isEmpty()) {
            lines.add(Line.BLANK);
            lines.addAll(page.prose(body));
        }
        for (var group : groups) {
            lines.add(Line.BLANK);
            if (!group.title().isEmpty()) {
                lines.addAll(page.wrapped(Line.of(group.title() + ":", Style.FAINT)));
            }
            group.choices().forEach(choice -> lines.addAll(choice(choice)));
        }
        return lines;
    }

    private String level(Level level) {
        return switch (level) {
            case REMEMBER -> page.say("level.remember");
            case UNDERSTAND -> page.say("level.understand");
            case APPLY -> page.say("level.apply");
            case ANALYSE -> page.say("level.analyse");
            case EVALUATE -> page.say("level.evaluate");
        };
    }

    private List<Line> choice(Form.Choice choice) {
        var label = page.indent() + choice.label() + (page.plain() ? ": " : "  ");
        var wrapped = Wrap.lines(Prose.line(choice.text()), page.width(), label, " ".repeat(label.length()));
        return wrapped;
    }

    /** The words in front of the cursor. */
    public Line prompt(Form form) {
        return prompt(form.howToAnswer());
    }

    /**
     * The same.
     *
     * @param howToAnswer in a few words
     */
    Line prompt(String howToAnswer) {
        return page.plain()
                ? Line.of(page.say("question.prompt", howToAnswer) + " ")
                : Line.of(page.indent()).plus(howToAnswer, Style.FAINT).plus(" ▸ ", Style.LABEL);
    }
}
