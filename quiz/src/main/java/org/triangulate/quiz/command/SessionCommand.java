package org.triangulate.quiz.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.triangulate.quiz.shell.Desk;
import org.triangulate.quiz.shell.StudyLoop;
import org.triangulate.quiz.store.PlannedItem;
import picocli.CommandLine.Option;

/** A command that begins a session, or goes on with it. */
abstract class SessionCommand extends Subcommand {
    private static final int MOST_QUESTIONS = 200;

    @Option(
            names = "--questions",
            paramLabel = "NUMBER",
            defaultValue = "20",
            description = "How many questions at most, 1 to 200; 20 unless said.")
    private int questions;

    @Option(names = "--confidence", description = "Say of every answer how sure you are of it.")
    private boolean confidence;

    /** How many questions at most. */
    int questions() {
        if (questions < 1 || questions > MOST_QUESTIONS) {
            throw new Refusal("refused.number", "--questions", 1, MOST_QUESTIONS, questions);
        }
        return questions;
    }

    /**
     * Asks, or shows what would be asked.
     *
     * @param kind as the session is stored
     * @param otherwise the name of the phrase that is said where there is nothing to ask
     */
    int run(String kind, Optional<Duration> limit, Function<Desk, List<PlannedItem>> plan, String otherwise) {
        var desk = workspace().desk();
        questions();
        if (wantsJson()) {
            print(PlanTree.of(plan.apply(desk), desk.material()));
            return 0;
        }
        var words = desk.phrases().say(otherwise);
        return root().leave(new StudyLoop(desk, confidence, limit).run(kind, () -> plan.apply(desk), words));
    }

    /** The same without a limit of time. */
    int run(String kind, Function<Desk, List<PlannedItem>> plan, String otherwise) {
        return run(kind, Optional.empty(), plan, otherwise);
    }
}
