package org.triangulate.dist;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completion of the command line for the shell fish; picocli has it for bash and zsh. */
final class FishCompletion {
    /** Tells by the words before the cursor, without options and their values, which command is being typed. */
    private static final String WHERE = """
            function __triangulate_words
                set -l before (commandline --current-process --tokenize --cut-at-cursor)
                set -e before[1]
                set -l value
                for word in $before
                    if test -n "$value"
                        set value
                    else if contains -- $word $__triangulate_valued
                        set value next
                    else if not string match --quiet -- '-*' $word
                        echo $word
                    end
                end
            end

            function __triangulate_at
                set -l words (__triangulate_words)
                test "$words" = "$argv"
            end

            function __triangulate_within
                set -l words (__triangulate_words)
                set -l depth (count $argv)
                test "$words[1..$depth]" = "$argv"
            end
            """;

    private FishCompletion() {}

    static String of(CommandLine program) {
        var all = Described.allOf(program);
        return all.stream()
                .flatMap(FishCompletion::lines)
                .collect(Collectors.joining(
                        "\n", "set -g __triangulate_valued " + withValueBeforeACommand(all) + "\n" + WHERE, "\n"));
    }

    /** What comes behind these is no command, though it may look like one. */
    private static String withValueBeforeACommand(List<Described> all) {
        return all.stream()
                .filter(command -> !command.within().isEmpty())
                .flatMap(command -> command.options().stream())
                .filter(FishCompletion::takesValue)
                .flatMap(option -> Stream.of(option.names()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> lines(Described command) {
        var words = command.words().substring("triangulate".length());
        var at = quoted("__triangulate_at" + words);
        var commands = command.within().stream()
                .map(one -> "complete -c triangulate -f -n %s -a %s -d %s"
                        .formatted(at, one.command().getCommandName(), quoted(one.summary())));
        var from = words.isEmpty() ? at : quoted("__triangulate_within" + words);
        var options = command.options().stream()
                .map(one -> "complete -c triangulate -n %s%s -d %s"
                        .formatted(from, names(one), quoted(Described.plain(one.description()))));
        return Stream.concat(commands, options);
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    private static String names(OptionSpec option) {
        var value = takesValue(option) ? " -r" : "";
        return Stream.of(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining("", "", value));
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
