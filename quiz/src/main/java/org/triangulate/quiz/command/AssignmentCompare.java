package org.triangulate.quiz.command;

import org.triangulate.quiz.grading.Versions;
import org.triangulate.quiz.screen.GradesScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares two versions of the grades. */
@Command(name = "compare", description = "List whose grades differ between two versions, and why.")
final class AssignmentCompare extends PublishedCommand {
    @Parameters(index = "1", paramLabel = "VERSION", description = "A version, such as 1.")
    private int one;

    @Parameters(index = "2", paramLabel = "VERSION", description = "Another version, such as 2.")
    private int other;

    @Override
    public Integer call() {
        register();
        var comparison = new Versions(folder()).changes(one, other);
        return answer(
                () -> GradesTree.of(comparison),
                () -> new GradesScreen(workspace().page()).compared(comparison));
    }
}
