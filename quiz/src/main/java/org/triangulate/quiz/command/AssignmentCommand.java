package org.triangulate.quiz.command;

import picocli.CommandLine.Command;

/** Graded assignments, from handing out to handing in. */
@Command(
        name = "assignment",
        description = "Graded assignments: hand out, work on, hand in, grade, mark, regrade, report.",
        subcommands = {
            AssignmentPublish.class,
            AssignmentOpen.class,
            AssignmentSubmit.class,
            AssignmentGrade.class,
            AssignmentMark.class,
            AssignmentRegrade.class,
            AssignmentCompare.class,
            AssignmentReport.class,
            AssignmentExport.class,
            AssignmentForget.class
        })
final class AssignmentCommand extends Subcommand {
    /** Without a word of what to do, it says what can be done. */
    @Override
    public Integer call() {
        throw new Refusal("refused.assignment");
    }
}
