package org.triangulate.quiz.command;

import org.triangulate.quiz.grading.Change;
import org.triangulate.quiz.grading.GradingRun.Mode;
import org.triangulate.quiz.screen.GradesScreen;
import picocli.CommandLine.Command;

/** Grades what came back. */
@Command(name = "grade", description = "Grade what came back, and list what a person has to look at.")
final class AssignmentGrade extends PublishedCommand {
    @Override
    public Integer call() {
        var result = run(register()).run(Mode.GRADE);
        var touched = result.changes().stream().filter(Change::touchesFinal).count();
        if (result.version().isEmpty() && touched > 0) {
            throw new Refusal("refused.regrade", touched, folder().path());
        }
        return answer(
                () -> GradesTree.of(result), () -> new GradesScreen(workspace().page()).graded(result, folder()));
    }
}
