package org.triangulate.quiz.command;

import java.time.Duration;
import java.util.Optional;
import org.triangulate.quiz.session.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** As in an exam: so many questions in so many minutes, and the verdicts afterwards. */
@Command(
        name = "mock",
        description = "Sit a mock exam: a time limit, no verdict before the end, then a review of every answer.")
final class MockCommand extends TopicCommand {
    private static final int MOST_MINUTES = 600;

    @Option(
            names = "--minutes",
            paramLabel = "NUMBER",
            defaultValue = "30",
            description = "How long it may take, 1 to 600; 30 unless said.")
    private int minutes;

    @Override
    public Integer call() {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new Refusal("refused.number", "--minutes", 1, MOST_MINUTES, minutes);
        }
        return run(
                Kind.MOCK.about(topic()),
                Optional.of(Duration.ofMinutes(minutes)),
                desk -> desk.planner().mock(items(desk), questions()),
                "nothing.there");
    }
}
