package org.triangulate.quiz.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.triangulate.course.CourseProblems;
import org.triangulate.course.Similar;
import org.triangulate.quiz.store.ProfileException;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Safe;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs words as a command; whatever goes wrong becomes a line that says what and how to mend it. */
public final class CommandLines {
    /** Something is wrong with a course, a profile or what was asked for. */
    private static final int FAILED = 1;

    private CommandLines() {}

    /** Runs the program with the words of its command line, and returns its exit status. */
    public static int run(Surroundings surroundings, String... words) {
        var root = new Triangulate(surroundings);
        try {
            return run(root, surroundings, words);
        } finally {
            root.close();
        }
    }

    static int run(Triangulate root, Surroundings surroundings, String... words) {
        var usage = new StringWriter();
        var line = new CommandLine(root)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(80)
                .setOut(new PrintWriter(usage))
                .setParameterExceptionHandler((error, args) -> refuse(surroundings, complaint(error), 2))
                .setExecutionExceptionHandler((error, command, parsed) -> refuse(root, surroundings, error));
        var status = line.execute(words);
        return usage.toString().isEmpty() ? status : printUsage(root, surroundings, usage.toString());
    }

    private static int printUsage(Triangulate root, Surroundings surroundings, String usage) {
        try {
            root.workspace().print(usage.lines().map(Line::of).toList());
            return 0;
        } catch (Refusal refusal) {
            return refuse(surroundings, root.phrases().say(refusal.complaint()), FAILED);
        }
    }

    /** What each command does, in a line, by its name. */
    static Map<String, String> summaries() {
        var summaries = new LinkedHashMap<String, String>();
        for (var command : Triangulate.class.getAnnotation(Command.class).subcommands()) {
            var described = command.getAnnotation(Command.class);
            summaries.put(described.name(), String.join(" ", described.description()));
        }
        return summaries;
    }

    private static String complaint(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            var word = unmatched.getUnmatched().get(0);
            var known = new ArrayList<>(error.getCommandLine().getSubcommands().keySet());
            known.addAll(error.getCommandLine().getCommandSpec().optionsMap().keySet());
            var near = Similar.hint(word, known);
            return "there is no command or option '" + word + "' here; "
                    + (near.isEmpty() ? "'help' lists the commands" : near);
        }
        var message = Objects.requireNonNullElse(error.getMessage(), "this cannot be read");
        return message.replaceFirst("\\.$", "") + "; 'help' lists the commands";
    }

    private static int refuse(Triangulate root, Surroundings surroundings, Exception error) throws Exception {
        if (error instanceof CourseProblems problems) {
            problems.problems().forEach(problem -> say(surroundings, problem.toString()));
            return refuse(surroundings, "the course cannot be used until this is mended", FAILED);
        }
        if (error instanceof Refusal refusal) {
            return refuse(surroundings, root.phrases().say(refusal.complaint()), FAILED);
        }
        if (error instanceof ProfileException profile) {
            return refuse(surroundings, Objects.requireNonNullElse(profile.getMessage(), "the profile failed"), FAILED);
        }
        throw error;
    }

    private static int refuse(Surroundings surroundings, String complaint, int status) {
        say(surroundings, "triangulate: " + complaint);
        return status;
    }

    static void say(Surroundings surroundings, String words) {
        surroundings.err().println(Safe.text(words));
        surroundings.err().flush();
    }
}
