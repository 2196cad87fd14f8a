package org.triangulate.quiz.command;

import picocli.CommandLine.Command;

/** Graded assignments: a student opens one and hands it in. */
@Command(
        name = "assignment",
        description = "Graded assignments: open one and hand it in.",
        subcommands = {AssignmentOpen.class, AssignmentSubmit.class})
final class AssignmentCommand extends Subcommand {
    /** Without a word of what to do, it says what can be done. */
    @Override
    public Integer call() {
        throw new Refusal("refused.assignment");
    }
}
