package org.triangulate.quiz.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.assignment.AssignmentFile;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.AssignmentReader;
import org.triangulate.quiz.assignment.Publication;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.grading.GradingRun;
import org.triangulate.quiz.text.Wording;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command about an assignment that was published. */
abstract class PublishedCommand extends Subcommand {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the published assignment.")
    private Path folder = Path.of("");

    @Option(
            names = "--assignment",
            paramLabel = "FILE",
            description = "The file of the assignment, where it has moved since it was published.")
    private @Nullable Path file;

    AssignmentFolder folder() {
        return new AssignmentFolder(folder);
    }

    Register register() {
        return Publication.registerOf(folder());
    }

    /** The assignment as its file says it now. */
    AssignmentFile assignment(Register register) {
        var place = Optional.ofNullable(file)
                .orElseGet(() -> Path.of(register.head().file()));
        if (!Files.isRegularFile(place)) {
            throw new Refusal("refused.moved", place);
        }
        var material = workspace().material();
        if (!material.course().id().equals(register.head().course())) {
            throw new Refusal(
                    "refused.course",
                    register.head().course(),
                    material.course().id());
        }
        return AssignmentReader.read(place, material);
    }

    /** What grades it, by the course and the assignment as they are now; never mind in what language it is asked for. */
    GradingRun run(Register register) {
        return new GradingRun(
                folder(), assignment(register), register, workspace().material());
    }

    /** In the language in which it was published. */
    static Phrases words(Register register) {
        return Wording.in(register.head().language());
    }
}
