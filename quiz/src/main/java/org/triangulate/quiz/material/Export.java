package org.triangulate.quiz.material;

import java.util.List;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.model.Debate;
import org.triangulate.model.Described;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Event;
import org.triangulate.model.Fact;
import org.triangulate.model.Framework;
import org.triangulate.model.Indicator;
import org.triangulate.model.Organization;
import org.triangulate.model.Person;
import org.triangulate.model.Source;
import org.triangulate.model.State;
import org.triangulate.model.Treaty;

/** A whole course as one tree, from which other programs read it; {@code docs/course.schema.json} is its shape. */
public final class Export {
    private Export() {}

    public static Node tree(Material material) {
        var course = material.course();
        var authored = material.bank().items().stream()
                .filter(item -> !item.isGenerated())
                .toList();
        return Node.mapping()
                .with("format", "triangulate-course-1")
                .with("id", course.id())
                .with("title", course.title())
                .with("about", course.about())
                .with("languages", Node.texts(course.languages()))
                .with(
                        "units",
                        Node.list(course.units().stream().map(TreeSheet::of).toList()))
                .with("sources", facts(material, Source.class))
                .with("states", facts(material, State.class))
                .with("organizations", facts(material, Organization.class))
                .with("people", facts(material, Person.class))
                .with("treaties", facts(material, Treaty.class))
                .with("indicators", facts(material, Indicator.class))
                .with("events", facts(material, Event.class))
                .with("frameworks", facts(material, Framework.class))
                .with("debates", facts(material, Debate.class))
                .with("disagreements", facts(material, Disagreement.class))
                .with("terms", trees(material.glossary().terms()))
                .with("items", trees(authored))
                .with(
                        "generatedItems",
                        Node.texts(material.bank().items().stream()
                                .filter(Item::isGenerated)
                                .map(Item::id)
                                .toList()))
                .done();
    }

    private static Node facts(Material material, Class<? extends Fact> kind) {
        return trees(material.course().model().all(kind));
    }

    private static Node trees(List<? extends Described> things) {
        return Node.list(things.stream().map(TreeSheet::of).toList());
    }
}
