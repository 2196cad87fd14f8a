package org.triangulate.quiz.command;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.tree.Node;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.assignment.Pseudonym;
import org.triangulate.quiz.grading.Pseudonymous;
import org.triangulate.quiz.grading.Versions;
import org.triangulate.quiz.work.Durable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the grades under pseudonyms. */
@Command(name = "export", description = "Write grades and answers under pseudonyms; who is who stays with you.")
final class AssignmentExport extends PublishedCommand {
    @Option(names = "--version", paramLabel = "NUMBER", description = "A version of the grades; else the last.")
    private @Nullable Integer version;

    @Override
    public Integer call() {
        var register = register();
        var versions = new Versions(folder());
        var number = version == null
                ? versions.latest().orElseThrow(() -> new AssignmentException("grades.none", folder().path()))
                : version;
        try (var grades = versions.students(number)) {
            write(new Pseudonymous(grades, student -> Pseudonym.of(register.head(), student)));
        }
        return answer(
                () -> Node.mapping()
                        .with("folder", folder().export().toString())
                        .done(),
                () -> workspace()
                        .page()
                        .sentence(workspace().phrases().say("export.done", folder().export(), folder().pseudonyms())));
    }

    private void write(Pseudonymous tables) {
        try {
            Files.createDirectories(folder().export());
            Durable.write(folder().export().resolve("students.csv"), tables.students());
            Durable.write(folder().export().resolve("answers.csv"), tables.answers());
            Durable.writeSecret(folder().pseudonyms(), tables.mapping());
        } catch (IOException e) {
            throw AssignmentException.unwritten(folder().export(), e);
        }
    }
}
