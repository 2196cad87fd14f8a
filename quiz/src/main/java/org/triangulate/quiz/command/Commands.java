package org.triangulate.quiz.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the program, in the order in which help lists them. */
final class Commands {
    static final List<Class<? extends Subcommand>> ALL = List.of(
            StudyCommand.class,
            LearnCommand.class,
            ReviewCommand.class,
            DrillCommand.class,
            MockCommand.class,
            CramCommand.class,
            PlanCommand.class,
            ExerciseCommand.class,
            UnitCommand.class,
            TermCommand.class,
            ShowCommand.class,
            CompareCommand.class,
            ChartCommand.class,
            TimelineCommand.class,
            ProgressCommand.class,
            ForecastCommand.class,
            CalendarCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            PreviewCommand.class,
            NewCommand.class,
            AssignmentCommand.class,
            MarkCommand.class,
            ProfileCommand.class,
            ExportCommand.class,
            TourCommand.class,
            LanguageCommand.class,
            HelpOfCommand.class);

    private Commands() {}

    /** How a command is called. */
    static String name(Class<? extends Subcommand> command) {
        return command.getAnnotation(Command.class).name();
    }

    /** The program with every command. */
    static CommandLine all(Triangulate program) {
        return with(ALL, program);
    }

    /**
     * The program with the one command that some words begin with; with every command where they begin otherwise, or want
     * to know of others. What a command takes is found out by reflection, and whoever wants one need not wait for all.
     */
    static CommandLine of(Triangulate program, String... words) {
        var named = ALL.stream()
                .filter(command -> words.length > 0 && name(command).equals(words[0]))
                .filter(command -> command != HelpOfCommand.class)
                .toList();
        return with(named.isEmpty() ? ALL : named, program);
    }

    private static CommandLine with(List<Class<? extends Subcommand>> commands, Triangulate program) {
        var line = new CommandLine(program);
        commands.forEach(line::addSubcommand);
        return line;
    }
}
