package org.triangulate.quiz.command;

import java.nio.file.Path;
import java.util.List;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.assignment.Registered;
import org.triangulate.quiz.grading.Forgetting;
import org.triangulate.quiz.grading.Forgetting.Forgotten;
import org.triangulate.quiz.screen.ForgottenScreen;
import org.triangulate.quiz.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes one student out of everything. */
@Command(name = "forget", description = "Delete one student from everything in the folder of the assignment.")
final class AssignmentForget extends PublishedCommand {
    @Parameters(index = "1", paramLabel = "STUDENT", description = "The id of the student.")
    private String student = "";

    @Option(names = "--yes", description = "Delete; without it nothing is done.")
    private boolean yes;

    @Override
    public Integer call() {
        var register = register();
        var id = StudentId.normalized(student);
        if (!yes) {
            throw register.find(id).isPresent()
                    ? new Refusal("refused.forget", id, folder().path())
                    : unknown("unknown.student", id, ids(register));
        }
        var forgotten = Forgetting.of(folder(), register, id);
        if (forgotten.isNothing()) {
            throw new Refusal("forget.nothing", id);
        }
        return answer(
                () -> tree(id, forgotten),
                () -> new ForgottenScreen(workspace().page()).lines(forgotten, id, folder()));
    }

    private static List<String> ids(Register register) {
        return register.students().stream().map(Registered::student).toList();
    }

    private static Node tree(String id, Forgotten forgotten) {
        return Node.mapping()
                .with("student", id)
                .with("deleted", files(forgotten.deleted()))
                .with("changed", files(forgotten.changed()))
                .with(
                        "look",
                        Node.texts(forgotten.doubtful().stream()
                                .map(Wording.ENGLISH::say)
                                .toList()))
                .done();
    }

    private static Node files(List<Path> files) {
        return Node.texts(files.stream().map(Path::toString).toList());
    }
}
