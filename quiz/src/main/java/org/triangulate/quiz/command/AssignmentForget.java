package org.triangulate.quiz.command;

import java.util.ArrayList;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.quiz.assignment.Registered;
import org.triangulate.quiz.grading.Forgetting;
import org.triangulate.quiz.text.Line;
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
        var found = register.find(StudentId.normalized(student))
                .orElseThrow(() -> unknown(
                        "unknown.student",
                        student,
                        register.students().stream().map(Registered::student).toList()));
        if (!yes) {
            throw new Refusal("refused.forget", found.student(), folder().path());
        }
        var touched = new Forgetting(folder(), register, found).run();
        return answer(() -> Node.texts(touched.stream().map(Object::toString).toList()), () -> {
            var lines = new ArrayList<Line>();
            touched.forEach(file -> lines.add(Line.of(String.valueOf(file))));
            var page = workspace().page();
            lines.addAll(page.sentence(workspace().phrases().say("forget.done", found.student())));
            return lines;
        });
    }
}
