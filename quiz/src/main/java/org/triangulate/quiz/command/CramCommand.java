package org.triangulate.quiz.command;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.triangulate.quiz.session.Goals;
import org.triangulate.quiz.session.Kind;
import org.triangulate.quiz.shell.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The evening before: what is most likely forgotten on the day, without any trace in the schedule. */
@Command(
        name = "cram",
        description = "Before a date: ask what is most likely forgotten on it. The schedule stays as it is.")
final class CramCommand extends TopicCommand {
    @Option(
            names = "--until",
            paramLabel = "DATE",
            description =
                    "The date, such as 2026-12-15; that of the exam unless said, or tomorrow where there is none.")
    private @Nullable String until;

    @Override
    public Integer call() {
        return run(
                Kind.CRAM.about(topic()),
                desk -> desk.planner().cram(items(desk), date(desk), questions()),
                "nothing.there");
    }

    private Instant date(Desk desk) {
        var written = until;
        var tomorrow = desk.days().of(desk.clock().instant()).plusDays(1);
        var day = written == null
                ? desk.goals().exam().filter(exam -> exam.isAfter(tomorrow)).orElse(tomorrow)
                : read(written, tomorrow);
        return desk.days().start(day);
    }

    private static LocalDate read(String written, LocalDate tomorrow) {
        return Goals.date(written)
                .filter(date -> !date.isBefore(tomorrow))
                .orElseThrow(() -> new Refusal("refused.past", written, tomorrow.plusDays(7)));
    }
}
