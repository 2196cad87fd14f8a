package org.triangulate.quiz.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.tree.Node;
import org.triangulate.model.NotationException;
import org.triangulate.model.PartialDate;
import org.triangulate.quiz.screen.TimelineScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What happened, in the order of time. */
@Command(
        name = "timeline",
        description = "Show events in the order of time: of a unit, with a state or person, or all of them.")
final class TimelineCommand extends Subcommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "A unit, a state, person or organization, or a word of what is told.")
    private @Nullable List<String> words;

    @Option(names = "--from", paramLabel = "DATE", description = "Nothing before it: 1999, 2004-06.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Nothing after it: 2006, 2004-06.")
    private @Nullable String to;

    @Override
    public Integer call() {
        var material = workspace().material();
        var named = words == null
                ? EventChoice.all(material)
                : EventChoice.named(
                        String.join(" ", words), material, workspace().phrases());
        var choice = named.during(span());
        if (choice.events().isEmpty()) {
            throw new Refusal("refused.time", named.title());
        }
        var events = TimelineScreen.inTime(choice.events());
        return answer(
                () -> Node.list(events.stream().map(TreeSheet::of).toList()),
                () -> new TimelineScreen(workspace().page(), material.course().model()).lines(choice.title(), events));
    }

    private PartialDate span() {
        var begin = date("--from", from);
        var end = date("--to", to);
        if (begin.isStated() && end.isStated() && begin.earliest().isAfter(end.latest())) {
            throw new Refusal("refused.span", String.valueOf(from), String.valueOf(to));
        }
        return PartialDate.between(begin, end);
    }

    private static PartialDate date(String option, @Nullable String text) {
        if (text == null) {
            return PartialDate.UNSTATED;
        }
        try {
            return PartialDate.parse(text);
        } catch (NotationException e) {
            throw new Refusal("refused.date", option, text);
        }
    }
}
