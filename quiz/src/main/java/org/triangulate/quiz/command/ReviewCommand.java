package org.triangulate.quiz.command;

import org.triangulate.quiz.session.Kind;
import picocli.CommandLine.Command;

/** What is due, and nothing new. */
@Command(name = "review", description = "Answer what is due, of one unit or topic or of all, and nothing new.")
final class ReviewCommand extends TopicCommand {
    @Override
    public Integer call() {
        return run(Kind.REVIEW.about(topic()), desk -> desk.planner().review(items(desk), questions()), "nothing.due");
    }
}
