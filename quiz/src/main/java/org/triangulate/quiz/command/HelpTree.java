package org.triangulate.quiz.command;

import java.util.List;
import java.util.function.Predicate;
import org.triangulate.course.tree.Node;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command and those within it understand, as a tree: for pages and programs that are made from it. */
final class HelpTree {
    private HelpTree() {}

    static Node of(CommandLine command) {
        var spec = command.getCommandSpec();
        var usage = spec.usageMessage();
        var does = usage.header().length > 0 ? usage.header() : usage.description();
        return Node.mapping()
                .with("name", spec.name())
                .with("does", String.join(" ", does))
                .with("usage", usage(command))
                .with("arguments", trees(spec.positionalParameters(), arg -> !arg.hidden()))
                .with("options", trees(spec.options(), option -> !option.hidden() && !option.inherited()))
                .with(
                        "commands",
                        Node.list(command.getSubcommands().values().stream()
                                .map(HelpTree::of)
                                .toList()))
                .done();
    }

    /** How it is written, in one line. */
    private static String usage(CommandLine command) {
        return new Help(command.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF))
                .synopsis(0)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static <A extends ArgSpec> Node trees(List<A> args, Predicate<A> isTold) {
        return Node.list(args.stream().filter(isTold).map(HelpTree::of).toList());
    }

    /** The value is the empty text where an option stands by itself. */
    private static Node of(ArgSpec arg) {
        var names = arg instanceof OptionSpec option ? List.of(option.names()) : List.<String>of();
        return Node.mapping()
                .with("names", Node.texts(names))
                .with("value", arg.arity().max() > 0 ? arg.paramLabel() : "")
                .with("required", Node.truth(arg.required()))
                .with("repeated", Node.truth(arg.arity().max() > 1 || arg.isMultiValue()))
                .with("means", String.join(" ", arg.description()))
                .done();
    }
}
