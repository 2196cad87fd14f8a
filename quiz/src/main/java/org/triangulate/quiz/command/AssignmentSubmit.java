package org.triangulate.quiz.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.quiz.screen.BookletScreen;
import org.triangulate.quiz.work.OpenedPackage;
import org.triangulate.quiz.work.WorkFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the submission of an assignment that was handed in once more. */
@Command(name = "submit", description = "Write the file to send to your instructor once more, with its receipt.")
final class AssignmentSubmit extends Subcommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "ASSIGNMENT",
            description = "The assignment's name, where you have opened several.")
    private @Nullable String name;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where the submission is written; else the folder you are in.")
    private Path out = Path.of(".");

    @Override
    public Integer call() {
        var folder = new WorkFolder(
                workspace().profileFolder(), workspace().surroundings().chance());
        var opened = chosen(folder.opened());
        var student = folder.student(opened).orElseThrow(() -> new Refusal("refused.unopened"));
        try (var log = folder.open(opened, student)) {
            if (log.work().handedIn().isEmpty()) {
                throw new Refusal("refused.unsubmitted", opened.booklet().title());
            }
            var screen = new BookletScreen(workspace().page(), workspace().zone());
            workspace().print(new HandedIn(out).write(opened, log, screen));
            if (!log.work().isHandedIn()) {
                workspace().print(screen.changedSince());
            }
            return 0;
        }
    }

    private OpenedPackage chosen(List<OpenedPackage> opened) {
        var word = name;
        var names = opened.stream()
                .map(one -> one.booklet().assignment())
                .distinct()
                .sorted()
                .toList();
        var fitting = opened.stream()
                .filter(one -> word == null || one.booklet().assignment().equals(word))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (opened.isEmpty()) {
            throw new Refusal("refused.unopened");
        }
        if (word != null && fitting.isEmpty()) {
            throw unknown("unknown.assignment", word, names);
        }
        throw new Refusal("refused.which", String.join(", ", names));
    }
}
