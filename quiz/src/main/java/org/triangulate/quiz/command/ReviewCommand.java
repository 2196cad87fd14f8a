package org.triangulate.quiz.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.quiz.session.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What is due, and nothing new. */
@Command(name = "review", description = "Answer what is due, of one unit or topic or of all, and nothing new.")
final class ReviewCommand extends SessionCommand {
    @Parameters(arity = "0..*", paramLabel = "TOPIC", description = "A unit, an id or a name.")
    private @Nullable List<String> words;

    @Override
    public Integer call() {
        var topic = words == null ? "" : String.join(" ", words);
        return run(
                Kind.REVIEW.about(topic),
                desk -> desk.planner().review(Topic.items(topic, desk.material()), questions()),
                "nothing.due");
    }
}
