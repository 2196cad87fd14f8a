package org.triangulate.dist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command as its definition tells it: the program itself, one of its commands, or a command within one. */
record Described(CommandLine command) {
    /** All of them, each before those within it. */
    static List<Described> allOf(CommandLine program) {
        var all = new ArrayList<>(List.of(new Described(program)));
        program.getSubcommands().values().forEach(within -> all.addAll(allOf(within)));
        return List.copyOf(all);
    }

    /** How it is called: "triangulate assignment open". */
    String words() {
        return command.getCommandSpec().qualifiedName();
    }

    /** What its manual page is called: "triangulate-assignment-open". */
    String page() {
        return command.getCommandSpec().qualifiedName("-");
    }

    /** What it does. */
    String summary() {
        var usage = command.getCommandSpec().usageMessage();
        return plain(usage.header().length > 0 ? usage.header() : usage.description());
    }

    List<OptionSpec> options() {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .toList();
    }

    List<PositionalParamSpec> parameters() {
        return command.getCommandSpec().positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .toList();
    }

    List<Described> within() {
        return command.getSubcommands().values().stream().map(Described::new).toList();
    }

    /** The command in which it is; the program is in none. */
    Stream<Described> around() {
        return Stream.ofNullable(command.getParent()).map(Described::new);
    }

    /** What may be typed behind its name, in a line. */
    String synopsis() {
        var help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF));
        command.setUsageHelpWidth(Short.MAX_VALUE);
        return help.detailedSynopsis(0, null, false)
                .strip()
                .substring(words().length())
                .strip();
    }

    static String plain(String... description) {
        return String.join(" ", description).replace("%n", " ").replace("%%", "%");
    }
}
