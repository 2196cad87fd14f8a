package org.triangulate.quiz.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.quiz.assignment.CourseAssignments;
import org.triangulate.quiz.author.Acceptance;
import org.triangulate.quiz.author.Linked;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.material.MaterialReader.Checked;
import org.triangulate.quiz.screen.WatchScreen;
import org.triangulate.quiz.shell.Leaving;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.text.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads every file of a course and lists every problem. */
@Command(name = "check", description = "Check a course and list every problem; exit status 1 if it cannot be used.")
final class CheckCommand extends Subcommand {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The course's folder; else the one in use.")
    private @Nullable Path folder;

    @Option(names = "--watch", description = "Check again whenever a file of the course is saved.")
    private boolean watch;

    @Option(names = "--accept", description = "Record the keys of all items, so that a changed one is told.")
    private boolean accept;

    @Override
    public Integer call() {
        var place = Optional.ofNullable(folder).or(() -> workspace().courseFolder());
        if (accept) {
            accept(place);
        }
        return watch ? watch(place) : check(place);
    }

    /** Before the check, so that it has nothing more to say of what was accepted; nothing is accepted of a broken course. */
    private void accept(Optional<Path> place) {
        var course = aFolder(place, "--accept");
        if (MaterialReader.checkFolder(course).material().isEmpty()) {
            return;
        }
        try {
            var keys = Acceptance.accept(course);
            say(workspace().phrases().count("check.accepted", keys));
        } catch (Linked e) {
            throw new Refusal("refused.record.link", e.place());
        } catch (IOException e) {
            throw new Refusal("refused.record", String.valueOf(e.getMessage()));
        }
    }

    private static Path aFolder(Optional<Path> place, String option) {
        return place.filter(Files::isDirectory).orElseThrow(() -> new Refusal("refused.folder", option));
    }

    private int check(Optional<Path> place) {
        var checked = place.map(CheckCommand::checkFolder).orElseGet(MaterialReader::checkShipped);
        answer(() -> CheckTree.of(checked), () -> workspace().checkScreen(place).lines(checked));
        return checked.problems().stream().allMatch(problem -> problem.rule().isWarning()) ? 0 : 1;
    }

    /** The course, and its assignments as far as it can be used at all. */
    private static Checked checkFolder(Path course) {
        var checked = MaterialReader.checkFolder(course);
        var problems = new ArrayList<>(checked.problems());
        checked.material().ifPresent(material -> problems.addAll(CourseAssignments.problems(course, material)));
        return new Checked(checked.material(), problems);
    }

    /** Checks, and checks again at every change, until somebody leaves. */
    private int watch(Optional<Path> place) {
        var course = aFolder(place, "--watch");
        var console = workspace().console();
        var watching = workspace().watch(course);
        try {
            var status = check(place);
            var reply = console.ask(Prompt.untilWoken(prompt()));
            for (int round = 2; reply.goesOn(); round++) {
                announce(round);
                status = check(place);
                reply = console.ask(Prompt.untilWoken(prompt()));
            }
            root().leave(Leaving.by(reply));
            return status;
        } finally {
            watching.stop();
        }
    }

    private Line prompt() {
        return wantsJson() ? Line.BLANK : new WatchScreen(workspace().page()).prompt();
    }

    private void announce(int round) {
        if (!wantsJson()) {
            workspace()
                    .print(new WatchScreen(workspace().page())
                            .heading(workspace().phrases().say("watch.round", round)));
        }
    }

    private void say(String words) {
        if (!wantsJson()) {
            workspace().print(List.of(Line.of(words)));
        }
    }
}
