package org.triangulate.quiz.command;

import picocli.CommandLine.Command;

/** What an author begins. */
@Command(
        name = "new",
        description = "Write a small complete course, or an item of a kind, for you to change.",
        subcommands = {NewCourse.class, NewExercise.class})
final class NewCommand extends Subcommand {
    /** Without a word of what to begin, it says what can be begun. */
    @Override
    public Integer call() {
        throw new Refusal("refused.new");
    }
}
