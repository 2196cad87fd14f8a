package org.triangulate.dist;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion of the command line for the shell fish; picocli has it for bash and zsh. */
final class FishCompletion {
    /** Compares the words before the cursor, without options, with those of a command. */
    private static final String AT = """
            function __triangulate_at
                set -l words (string match --invert -- '-*' (commandline --current-process --tokenize --cut-at-cursor))
                set -e words[1]
                set -l depth (count $argv)
                if test $depth -eq 0
                    test (count $words) -eq 0
                else
                    test "$words[1..$depth]" = "$argv"
                end
            end
            """;

    private FishCompletion() {}

    static String of(CommandLine program) {
        return Described.allOf(program).stream()
                .flatMap(FishCompletion::lines)
                .collect(Collectors.joining("\n", AT, "\n"));
    }

    private static Stream<String> lines(Described command) {
        var at = "__triangulate_at" + command.words().substring("triangulate".length());
        var here = command.within().stream()
                .map(one -> one.command().getCommandName())
                .collect(Collectors.joining(" "));
        var commands = command.within().stream()
                .map(one -> "complete -c triangulate -f -n %s -a %s -d %s"
                        .formatted(
                                quoted(at + "; and not __fish_seen_subcommand_from " + here),
                                one.command().getCommandName(),
                                quoted(one.summary())));
        var options = command.options().stream()
                .map(one -> "complete -c triangulate -n %s%s -d %s"
                        .formatted(quoted(at), names(one), quoted(Described.plain(one.description()))));
        return Stream.concat(commands, options);
    }

    private static String names(OptionSpec option) {
        var value = option.arity().max() == 0 ? "" : " -r";
        return Stream.of(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining("", "", value));
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
