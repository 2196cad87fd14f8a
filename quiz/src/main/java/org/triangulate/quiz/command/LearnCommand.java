package org.triangulate.quiz.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.quiz.session.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Something new, whatever the limit of the day. */
@Command(name = "learn", description = "Meet new questions of one unit or topic, or of all, whatever a day's limit.")
final class LearnCommand extends SessionCommand {
    @Parameters(arity = "0..*", paramLabel = "TOPIC", description = "A unit, an id or a name.")
    private @Nullable List<String> words;

    @Override
    public Integer call() {
        var topic = words == null ? "" : String.join(" ", words);
        return run(
                Kind.LEARN.about(topic),
                desk -> desk.planner().learn(Topic.items(topic, desk.material()), questions()),
                "nothing.fresh");
    }
}
