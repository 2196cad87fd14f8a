package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.triangulate.course.Unit;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Template;
import org.triangulate.glossary.Term;
import org.triangulate.model.Fact;
import org.triangulate.model.Indicator;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.author.ProblemPages;
import org.triangulate.quiz.material.Material;

/** What the Tab key completes: commands first, then the ids that a command takes. */
final class Completions {
    private final List<String> commands;
    private final Map<String, Supplier<List<String>>> arguments;

    Completions(Material material) {
        var names = CommandLines.summaries(Language.ENGLISH).keySet();
        commands = Stream.concat(names.stream(), Stream.of("exit")).toList();
        Supplier<List<String>> items =
                () -> material.bank().items().stream().map(Item::id).toList();
        arguments = Map.ofEntries(
                Map.entry("drill", () -> topics(material)),
                Map.entry("learn", () -> topics(material)),
                Map.entry("review", () -> topics(material)),
                Map.entry("mock", () -> topics(material)),
                Map.entry("cram", () -> topics(material)),
                Map.entry("exercise", items),
                Map.entry("preview", items),
                Map.entry("mark", () -> MarkCommand.essays(material)),
                Map.entry("unit", () -> units(material)),
                Map.entry("--unit", () -> units(material)),
                Map.entry(
                        "term",
                        () -> material.glossary().terms().stream().map(Term::id).toList()),
                Map.entry("show", () -> things(material)),
                Map.entry("compare", () -> ids(material.course().model().all(Indicator.class))),
                Map.entry("chart", () -> ids(material.course().model().all(Indicator.class))),
                Map.entry("timeline", () -> topics(material)),
                Map.entry("explain", () -> ExplainCommand.codes(ProblemPages.shipped())),
                Map.entry("new", () -> List.of("course", "exercise", "--from", "--kind", "--unit", "--id")),
                Map.entry(
                        "assignment",
                        () -> List.of(
                                "publish", "open", "submit", "grade", "mark", "regrade", "compare", "report", "export",
                                "forget")),
                Map.entry("profile", () -> List.of("check", "export", "merge", "restore")),
                Map.entry("language", LanguageCommand::choices),
                Map.entry("--kind", Template::kinds),
                Map.entry("help", () -> commands));
    }

    /** Candidates for the last of the words: what the option before it takes, or else what the command does. */
    List<String> of(List<String> words) {
        if (words.size() <= 1) {
            return commands;
        }
        var ofCommand = arguments.getOrDefault(words.get(0), List::of);
        return arguments.getOrDefault(option(words), ofCommand).get();
    }

    /** The option that the last word belongs to; empty where it belongs to none. */
    private static String option(List<String> words) {
        var before = words.get(words.size() - 2);
        return before.startsWith("--") ? before : "";
    }

    private static List<String> units(Material material) {
        return material.course().units().stream().map(Unit::id).toList();
    }

    private static List<String> topics(Material material) {
        var topics = new ArrayList<>(units(material));
        topics.addAll(things(material));
        return topics;
    }

    private static List<String> things(Material material) {
        var things = new ArrayList<>(ids(material.course().model().all()));
        material.glossary().terms().forEach(term -> things.add(term.id()));
        return things;
    }

    private static List<String> ids(List<? extends Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
