package org.triangulate.quiz.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
            description = "The assignment's name or the file of its package, where you have opened several.")
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
        var screen = new BookletScreen(workspace().page(), workspace().zone());
        var opened = chosen(folder, screen);
        var student = folder.student(opened).orElseThrow(() -> new Refusal("refused.unopened"));
        try (var log = folder.open(opened, student)) {
            if (log.work().handedIn().isEmpty()) {
                throw new Refusal("refused.unsubmitted", opened.booklet().title());
            }
            workspace().print(new HandedIn(out).write(opened, log, screen));
            if (!log.work().isHandedIn()) {
                workspace().print(screen.changedSince());
            }
            return 0;
        }
    }

    private OpenedPackage chosen(WorkFolder folder, BookletScreen screen) {
        var opened = folder.opened();
        if (opened.isEmpty()) {
            throw new Refusal("refused.unopened");
        }
        var word = name;
        var fitting = word == null ? opened : called(word, opened);
        if (fitting.size() > 1) {
            workspace().print(screen.choice(choices(fitting, folder)));
            throw new Refusal("refused.which");
        }
        return fitting.get(0);
    }

    /** Those of a name; where there is none, the one whose package lies in the file of that name. */
    private static List<OpenedPackage> called(String word, List<OpenedPackage> opened) {
        var names = opened.stream().map(one -> one.booklet().assignment()).toList();
        if (names.contains(word)) {
            return opened.stream()
                    .filter(one -> one.booklet().assignment().equals(word))
                    .toList();
        }
        var file = file(word)
                .orElseThrow(() -> unknown(
                        "unknown.assignment",
                        word,
                        names.stream().distinct().sorted().toList()));
        var id = WorkFolder.read(file).id();
        return List.of(opened.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("refused.unopened.file", file)));
    }

    private static Optional<Path> file(String word) {
        try {
            return Optional.of(Path.of(word)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Its name chooses the only one of an assignment; of several each is chosen by the copy that is kept of it. */
    private static List<BookletScreen.Choice> choices(List<OpenedPackage> opened, WorkFolder folder) {
        var names = opened.stream().map(one -> one.booklet().assignment()).toList();
        return opened.stream()
                .map(one -> {
                    var assignment = one.booklet().assignment();
                    var alone = Collections.frequency(names, assignment) == 1;
                    return new BookletScreen.Choice(
                            one.booklet().title(),
                            folder.student(one).orElse(""),
                            folder.begun(one),
                            alone ? assignment : folder.file(one).toString());
                })
                .toList();
    }
}
