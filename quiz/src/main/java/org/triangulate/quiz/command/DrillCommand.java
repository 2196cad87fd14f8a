package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.Unit;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.shell.StudyLoop;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A session on one topic, due or not. */
@Command(name = "drill", description = "Practise one topic: a unit, or anything that the course knows by name.")
final class DrillCommand extends Subcommand {
    private static final int QUESTIONS = 12;

    @Parameters(
            arity = "0..*",
            paramLabel = "TOPIC",
            description = "A unit, an id or a name; without it the units are listed.")
    private @Nullable List<String> words;

    @Option(names = "--confidence", description = "Say of every answer how sure you are of it.")
    private boolean confidence;

    @Override
    public Integer call() {
        if (words == null) {
            var material = workspace().material();
            return answer(() -> tree(material), () -> lines(material));
        }
        var topic = String.join(" ", words);
        var desk = workspace().desk();
        var plan = desk.planner().drill(items(topic, desk.material()), QUESTIONS);
        if (wantsJson()) {
            print(PlanTree.of(plan, desk.material()));
            return 0;
        }
        return root().leave(new StudyLoop(desk, confidence).run("drill:" + topic, plan));
    }

    private static List<Item> items(String topic, Material material) {
        if (material.course().unit(topic).isPresent()) {
            return material.bank().ofUnit(topic);
        }
        var thing = material.named(topic).orElseThrow(() -> unknown("topic", topic, topics(material)));
        var items = new ArrayList<Item>(material.bank().about(thing.id()));
        material.bank().find(thing.id()).ifPresent(items::add);
        if (items.isEmpty()) {
            throw new Refusal("no item is about '" + thing.id() + "'; 'drill' lists the units");
        }
        return items;
    }

    private static List<String> topics(Material material) {
        var topics =
                new ArrayList<>(material.course().units().stream().map(Unit::id).toList());
        material.names().entries().forEach(entry -> topics.add(entry.id()));
        return topics;
    }

    private static List<Line> lines(Material material) {
        return material.course().units().stream()
                .map(unit -> Line.of(unit.id(), Style.STRONG)
                        .plus("  " + unit.title() + ", "
                                + material.bank().ofUnit(unit.id()).size() + " items"))
                .toList();
    }

    private static Node tree(Material material) {
        return Node.list(material.course().units().stream()
                .map(unit -> Node.mapping()
                        .with("id", unit.id())
                        .with("title", unit.title())
                        .with(
                                "items",
                                Node.number(material.bank().ofUnit(unit.id()).size()))
                        .done())
                .toList());
    }
}
