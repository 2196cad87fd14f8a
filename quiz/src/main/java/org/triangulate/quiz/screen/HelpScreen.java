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
        lines.add(Line.of(page.say("help.next"), Style.TITLE));
        lines.addAll(page.wrapped(Line.of(next.command(), Style.LABEL)
                .plus(page.plain() ? ": " : "  ")
                .plus(page.phrases().say(next.why()))));
        lines.add(Line.BLANK);
        lines.add(Line.of(page.say("help.commands"), Style.TITLE));
        commands.forEach((name, does) -> lines.addAll(entry(name, does)));
        lines.add(Line.BLANK);
        lines.add(Line.of(page.say("help.keys"), Style.TITLE));
        lines.addAll(entry("Enter", page.say("help.enter")));
        lines.addAll(entry("Tab", page.say("help.tab")));
        lines.addAll(entry("/skip", page.say("help.skip")));
        lines.addAll(entry("Ctrl-C", page.say("help.interrupt")));
        lines.addAll(entry("Ctrl-D", page.say("help.leave")));
        lines.add(Line.BLANK);
        lines.addAll(page.wrapped(Line.of(page.say("help.more"))));
        return lines;
    }

    private List<Line> entry(String name, String does) {
        var label = page.indent() + (page.plain() ? name + ": " : String.format("%-10s", name));
        return Wrap.lines(Line.of(does), page.width(), label, " ".repeat(label.length()));
    }
}
