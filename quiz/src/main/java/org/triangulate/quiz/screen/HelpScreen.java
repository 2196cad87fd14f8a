package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.triangulate.quiz.session.NextStep;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What one can do at the prompt: the commands, and the keys that work everywhere. */
public final class HelpScreen {
    private final Page page;

    public HelpScreen(Page page) {
        this.page = page;
    }

    /**
     * The lines of the help.
     *
     * @param commands what each command does, by its name
     * @param next what is most useful now
     */
    public List<Line> lines(Map<String, String> commands, NextStep next) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of("Next", Style.TITLE));
        lines.addAll(page.wrapped(Line.of(next.command(), Style.LABEL)
                .plus(page.plain() ? ": " : "  ")
                .plus(next.why())));
        lines.add(Line.BLANK);
        lines.add(Line.of("Commands", Style.TITLE));
        commands.forEach((name, does) -> lines.addAll(entry(name, does)));
        lines.add(Line.BLANK);
        lines.add(Line.of("Keys", Style.TITLE));
        lines.addAll(entry("Enter", "At the prompt: start today's session, or go on with it."));
        lines.addAll(entry("Tab", "Complete a command or an id."));
        lines.addAll(entry("/skip", "At a question: put it off. /flag marks it for later, /end ends the session."));
        lines.addAll(entry("Ctrl-C", "Leave a question. The session goes on there the next time."));
        lines.addAll(entry("Ctrl-D", "Leave the shell. Every answer is kept."));
        lines.add(Line.BLANK);
        lines.addAll(
                page.wrapped(Line.of("`help COMMAND` says more of a command. Good to begin with: `compare`, `term`.")));
        return lines;
    }

    private List<Line> entry(String name, String does) {
        var label = page.indent() + (page.plain() ? name + ": " : String.format("%-10s", name));
        return Wrap.lines(Line.of(does), page.width(), label, " ".repeat(label.length()));
    }
}
