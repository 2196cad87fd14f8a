package org.triangulate.quiz.command;

import java.nio.file.Path;
import java.util.Locale;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.exercises.handout.Fingerprint;
import org.triangulate.quiz.shell.AssignmentLoop;
import org.triangulate.quiz.shell.Carrel;
import org.triangulate.quiz.shell.Leaving;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.work.OpenedPackage;
import org.triangulate.quiz.work.WorkFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works on a graded assignment. */
@Command(name = "open", description = "Work on an assignment; what you answer is kept, and you may go on any time.")
final class AssignmentOpen extends Subcommand {
    @Parameters(paramLabel = "FILE", description = "The package that you got from your instructor.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where the submission is written; else the folder you are in.")
    private Path out = Path.of(".");

    @Override
    public Integer call() {
        var opened = WorkFolder.read(file);
        var folder = new WorkFolder(
                workspace().profileFolder(), workspace().surroundings().chance());
        var clock = workspace().surroundings().clock();
        folder.signedOtherwise(opened).ifPresent(earlier -> {
            throw new Refusal(
                    "refused.signer",
                    Fingerprint.of(opened.instructor()),
                    earlier.booklet().title(),
                    Fingerprint.of(earlier.instructor()));
        });
        var carrel = carrel();
        opened.booklet().terms().opens().filter(clock.instant()::isBefore).ifPresent(opens -> {
            throw new Refusal("refused.early", carrel.screen().time(opens));
        });
        var student = folder.student(opened).orElseGet(() -> ask(carrel));
        if (student.isEmpty()) {
            return root().leave(Leaving.LEFT);
        }
        if (opened.booklet().student().isEmpty()) {
            folder.keepStudent(opened, student);
        }
        return work(folder, opened, student, carrel);
    }

    private Carrel carrel() {
        return new Carrel(
                workspace().roomyConsole(),
                workspace().profile(),
                workspace().surroundings().clock(),
                workspace().zone(),
                workspace().surroundings().chance(),
                workspace().phrases());
    }

    /**
     * A package for everybody does not say whose it is. What was typed is shown as it is read, since nothing changes it later;
     * empty where the student left.
     */
    private static String ask(Carrel carrel) {
        while (true) {
            var reply = ask(carrel, "booklet.who");
            var student = StudentId.normalized(reply.text());
            if (!reply.isTyped()) {
                return "";
            }
            if (!OpenedPackage.isStudent(student)) {
                carrel.say("booklet.who.once");
                continue;
            }
            carrel.say("booklet.who.read", student);
            var sure = ask(carrel, "booklet.who.sure");
            if (!sure.isTyped()) {
                return "";
            }
            if (sure.text().strip().toLowerCase(Locale.ROOT).equals("y")) {
                return student;
            }
        }
    }

    private static Reply ask(Carrel carrel, String words) {
        return carrel.console()
                .ask(Prompt.forAnswer(carrel.screen().prompt(carrel.phrases().say(words))));
    }

    private int work(WorkFolder folder, OpenedPackage opened, String student, Carrel carrel) {
        try (var log = folder.open(opened, student)) {
            var outcome = new AssignmentLoop(carrel, opened, log).run();
            if (outcome == AssignmentLoop.Outcome.HANDED_IN) {
                workspace().print(new HandedIn(out).write(opened, log, carrel.screen()));
            }
            return root().leave(
                            outcome == AssignmentLoop.Outcome.ENDED
                                    ? Leaving.ENDED
                                    : outcome == AssignmentLoop.Outcome.LEFT ? Leaving.LEFT : Leaving.DONE);
        }
    }
}
