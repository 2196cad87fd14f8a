package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.course.Unit;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.material.Material;

/** What somebody wants to be asked about: a unit, or anything that the course knows by name. */
final class Topic {
    private Topic() {}

    /**
     * The items about a topic; all items where it is empty.
     *
     * @throws Refusal when nothing is called so, or no item is about it
     */
    static List<Item> items(String topic, Material material) {
        if (topic.isEmpty()) {
            return material.bank().items();
        }
        if (material.course().unit(topic).isPresent()) {
            return material.bank().ofUnit(topic);
        }
        var thing =
                material.named(topic).orElseThrow(() -> Subcommand.unknown("unknown.topic", topic, names(material)));
        var items = new ArrayList<Item>(material.bank().about(thing.id()));
        material.bank().find(thing.id()).ifPresent(items::add);
        if (items.isEmpty()) {
            throw new Refusal("refused.topic", thing.id());
        }
        return items;
    }

    private static List<String> names(Material material) {
        var names =
                new ArrayList<>(material.course().units().stream().map(Unit::id).toList());
        material.names().entries().forEach(entry -> names.add(entry.id()));
        return names;
    }
}
