package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.triangulate.course.Unit;
import org.triangulate.exercises.Item;
import org.triangulate.glossary.Term;
import org.triangulate.model.Fact;
import org.triangulate.model.Indicator;
import org.triangulate.quiz.material.Material;

/** What the Tab key completes: commands first, then the ids that a command takes. */
final class Completions {
    private static final List<String> COMMANDS = List.of(
            "study",
            "drill",
            "exercise",
            "unit",
            "term",
            "show",
            "compare",
            "progress",
            "check",
            "export",
            "help",
            "exit");

    private final Map<String, Supplier<List<String>>> arguments;

    Completions(Material material) {
        arguments = Map.of(
                "drill", () -> topics(material),
                "exercise", () -> material.bank().items().stream().map(Item::id).toList(),
                "unit", () -> units(material),
                "term", () -> material.glossary().terms().stream().map(Term::id).toList(),
                "show", () -> things(material),
                "compare", () -> ids(material.course().model().all(Indicator.class)),
                "help", () -> COMMANDS);
    }

    /** Candidates for the last of the words. */
    List<String> of(List<String> words) {
        if (words.size() <= 1) {
            return COMMANDS;
        }
        return arguments.getOrDefault(words.get(0), List::of).get();
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
