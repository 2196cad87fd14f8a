package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.triangulate.course.ShippedCourse;
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

    /**
     * @param course read when something of it is to be completed
     */
    Completions(Supplier<Material> course) {
        var names = CommandLines.summaries(Language.ENGLISH).keySet();
        commands = Stream.concat(names.stream(), Stream.of("exit")).toList();
        Supplier<List<String>> items =
                () -> course.get().bank().items().stream().map(Item::id).toList();
        arguments = Map.ofEntries(
                Map.entry("drill", () -> topics(course.get())),
                Map.entry("learn", () -> topics(course.get())),
                Map.entry("review", () -> topics(course.get())),
                Map.entry("mock", () -> topics(course.get())),
                Map.entry("cram", () -> topics(course.get())),
                Map.entry("exercise", items),
                Map.entry("preview", items),
                Map.entry("mark", () -> MarkCommand.essays(course.get())),
                Map.entry("unit", () -> units(course.get())),
                Map.entry("--unit", () -> units(course.get())),
                Map.entry(
                        "term",
                        () -> course.get().glossary().terms().stream()
                                .map(Term::id)
                                .toList()),
                Map.entry("show", () -> things(course.get())),
                Map.entry("compare", () -> ids(course.get().course().model().all(Indicator.class))),
                Map.entry("chart", () -> ids(course.get().course().model().all(Indicator.class))),
                Map.entry("timeline", () -> topics(course.get())),
                Map.entry("explain", () -> ExplainCommand.codes(ProblemPages.shipped())),
                Map.entry(
                        "new", () -> List.of("course", "exercise", "--extends", "--from", "--kind", "--unit", "--id")),
                Map.entry(
                        "assignment",
                        () -> List.of(
                                "publish", "open", "submit", "grade", "mark", "regrade", "compare", "report", "export",
                                "forget")),
                Map.entry("profile", () -> List.of("check", "export", "merge", "restore")),
                Map.entry("language", LanguageCommand::choices),
                Map.entry("--kind", Template::kinds),
                Map.entry("--extends", ShippedCourse::ids),
                Map.entry("--from", ShippedCourse::ids),
                Map.entry("export", () -> List.of("--to")),
                Map.entry("--to", ExportCommand::formats),
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
