package org.triangulate.quiz.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.shell.Desk;
import picocli.CommandLine.Parameters;

/** A session that may keep to one topic. */
abstract class TopicCommand extends SessionCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "TOPIC",
            description = "A unit, an id or a name; all of the course unless said.")
    private @Nullable List<String> words;

    /** The topic as it was typed; empty for all of the course. */
    String topic() {
        return words == null ? "" : String.join(" ", words);
    }

    /** The items of the topic. */
    List<Item> items(Desk desk) {
        return Topic.items(topic(), desk.material());
    }
}
