package org.triangulate.quiz.command;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.session.Kind;
import org.triangulate.quiz.shell.Desk;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A session on one topic, due or not. */
@Command(name = "drill", description = "Practice one topic: a unit, or anything that the course knows by name.")
final class DrillCommand extends SessionCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "TOPIC",
            description = "A unit, an id or a name; without it the units are listed.")
    private @Nullable List<String> words;

    @Option(names = "--mistakes", description = "Only what you did not get right when you were asked last.")
    private boolean mistakes;

    @Option(names = "--flagged", description = "Only what you flagged.")
    private boolean flagged;

    @Override
    public Integer call() {
        if (words == null && !mistakes && !flagged) {
            var material = workspace().material();
            return answer(
                    () -> tree(material), () -> lines(material, workspace().phrases()));
        }
        var topic = words == null ? "" : String.join(" ", words);
        var what = (mistakes ? "--mistakes " : "") + (flagged ? "--flagged " : "") + topic;
        return run(
                Kind.DRILL.about(what.strip()),
                desk -> desk.planner().drill(items(topic, desk), questions()),
                "nothing.kind");
    }

    private List<Item> items(String topic, Desk desk) {
        var wrong = mistakes ? desk.today().mistakes() : Set.<String>of();
        var marked = flagged ? desk.flags() : Set.<String>of();
        return Topic.items(topic, desk.material()).stream()
                .filter(item -> !mistakes || wrong.contains(item.id()))
                .filter(item -> !flagged || marked.contains(item.id()))
                .toList();
    }

    private static List<Line> lines(Material material, Phrases phrases) {
        return material.course().units().stream()
                .map(unit -> Line.of(unit.id(), Style.STRONG)
                        .plus("  " + unit.title() + ", "
                                + phrases.count(
                                        "drill.items",
                                        material.bank().ofUnit(unit.id()).size())))
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
