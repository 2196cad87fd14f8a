package org.triangulate.quiz.command;

import org.triangulate.quiz.grading.GradingRun.Mode;
import org.triangulate.quiz.screen.GradesScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Grades again after something was mended. */
@Command(
        name = "regrade",
        description = "Grade again after a key, a weight or a fact was mended, as a new version beside the old.")
final class AssignmentRegrade extends PublishedCommand {
    @Option(names = "--dry-run", description = "Only list who would change by how much, and why.")
    private boolean dryRun;

    @Override
    public Integer call() {
        var result = run(register()).run(dryRun ? Mode.LOOK : Mode.REGRADE);
        return answer(
                () -> GradesTree.of(result),
                () -> new GradesScreen(workspace().page()).regraded(result, folder(), dryRun));
    }
}
