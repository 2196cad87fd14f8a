package org.triangulate.quiz.command;

import org.triangulate.quiz.session.Kind;
import picocli.CommandLine.Command;

/** Something new, whatever the limit of the day. */
@Command(name = "learn", description = "Meet new questions of one unit or topic, or of all, whatever a day's limit.")
final class LearnCommand extends TopicCommand {
    @Override
    public Integer call() {
        return run(Kind.LEARN.about(topic()), desk -> desk.planner().learn(items(desk), questions()), "nothing.fresh");
    }
}
