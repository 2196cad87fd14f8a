package org.triangulate.quiz.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triangulate.course.CourseProblems;
import org.triangulate.exercises.handout.HandoutException;
import org.triangulate.phrases.Language;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.assignment.RosterException;
import org.triangulate.quiz.marking.MarkingException;
import org.triangulate.quiz.store.ProfileException;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Safe;
import org.triangulate.quiz.work.WorkException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs words as a command; whatever goes wrong becomes a line that says what and how to mend it. */
final class CommandLines {
    /** Something is wrong with a course, a profile or what was asked for. */
    private static final int FAILED = 1;

    /** What was asked for cannot be read. */
    private static final int MISSPELT = 2;

    private CommandLines() {}

    /** Runs the program with the words of its command line, and returns its exit status. */
    static int run(Surroundings surroundings, String... words) {
        var root = new Triangulate(surroundings);
        try {
            return run(root, surroundings, words);
        } finally {
            root.close();
        }
    }

    /** Opens the shell, and returns the exit status of the program. */
    static int open(Triangulate root, Surroundings surroundings) {
        try {
            return root.call();
        } catch (RuntimeException e) {
            return refuse(root, surroundings, e);
        } finally {
            root.close();
        }
    }

    static int run(Triangulate root, Surroundings surroundings, String... words) {
        var usage = new StringWriter();
        var line = Commands.of(root, words)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(80)
                .setOut(new PrintWriter(usage))
                .setExecutionStrategy(parsed -> execute(root, parsed))
                .setParameterExceptionHandler(
                        (error, args) -> refuse(root, surroundings, Slip.of(error, List.of(args)), MISSPELT))
                .setExecutionExceptionHandler((error, command, parsed) -> refuse(root, surroundings, unchecked(error)));
        var status = line.execute(words);
        return usage.toString().isEmpty() ? status : printUsage(root, surroundings, usage.toString());
    }

    /** Whoever asks for help gets it in the language that only the words themselves may tell. */
    private static int execute(Triangulate root, ParseResult parsed) {
        var commands = parsed.asCommandLineList();
        if (commands.stream().anyMatch(CommandLines::helps)) {
            Descriptions.in(root.phrases().language()).ifPresent(commands.get(0)::setResourceBundle);
        }
        return new RunLast().execute(parsed);
    }

    private static boolean helps(CommandLine command) {
        return command.isUsageHelpRequested() || command.getCommandSpec().helpCommand();
    }

    private static int printUsage(Triangulate root, Surroundings surroundings, String usage) {
        try {
            root.workspace().print(usage.lines().map(Line::of).toList());
            return 0;
        } catch (Refusal refusal) {
            return refuse(root, surroundings, refusal.complaint(), FAILED);
        }
    }

    /** What each command does, in a line, by its name. */
    static Map<String, String> summaries(Language language) {
        var descriptions = Descriptions.in(language);
        var summaries = new LinkedHashMap<String, String>();
        for (var command : Commands.ALL) {
            var described = command.getAnnotation(Command.class);
            summaries.put(described.name(), Descriptions.summary(described, descriptions));
        }
        return summaries;
    }

    private static int refuse(Triangulate root, Surroundings surroundings, RuntimeException error) {
        if (error instanceof CourseProblems problems) {
            problems.problems().forEach(problem -> say(surroundings, problem.toString()));
            return refuse(root, surroundings, Phrase.of("course.unusable"), FAILED);
        }
        if (error instanceof Refusal refusal) {
            return refuse(root, surroundings, refusal.complaint(), FAILED);
        }
        if (error instanceof WorkException work) {
            return refuse(root, surroundings, work.complaint(), FAILED);
        }
        if (error instanceof AssignmentException assignment) {
            return refuse(root, surroundings, assignment.complaint(), FAILED);
        }
        if (error instanceof RosterException roster) {
            roster.complaints().forEach(complaint -> refuse(root, surroundings, complaint, FAILED));
            return FAILED;
        }
        if (error instanceof HandoutException handout) {
            return refuse(root, surroundings, handout.complaint(), FAILED);
        }
        if (error instanceof MarkingException marking) {
            return refuse(root, surroundings, marking.complaint(), FAILED);
        }
        if (error instanceof ProfileException profile) {
            return refuse(root, surroundings, profile.complaint(), FAILED);
        }
        throw error;
    }

    /** No command declares another exception. */
    private static RuntimeException unchecked(Exception error) {
        return error instanceof RuntimeException mistake ? mistake : new IllegalStateException(error);
    }

    private static int refuse(Triangulate root, Surroundings surroundings, Phrase complaint, int status) {
        complain(surroundings, root.phrases().say(complaint));
        return status;
    }

    /** Says on the side that something is not as it should be. */
    static void complain(Surroundings surroundings, String words) {
        say(surroundings, "triangulate: " + words);
    }

    private static void say(Surroundings surroundings, String words) {
        surroundings.err().println(Safe.text(words));
        surroundings.err().flush();
    }
}
