package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triangulate.course.Unit;
import org.triangulate.model.Debate;
import org.triangulate.model.Described;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Event;
import org.triangulate.model.Fact;
import org.triangulate.model.Framework;
import org.triangulate.model.Indicator;
import org.triangulate.model.Organization;
import org.triangulate.model.Person;
import org.triangulate.model.Position;
import org.triangulate.model.Reading;
import org.triangulate.model.Source;
import org.triangulate.model.State;
import org.triangulate.model.Treaty;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.MarkdownPieces;
import org.triangulate.quiz.html.Words;
import org.triangulate.quiz.material.Material;

/**
 * Where each thing of the course stands, and links that lead there.
 *
 * <p>An id is small letters, digits and hyphens, so it can be an anchor and a part of a file's name as it is; what a page
 * has anchors for besides begins with an underscore.
 */
final class Links {
    private static final Map<Class<? extends Fact>, Section> TOGETHER = Map.of(
            Event.class, Section.TIMELINE,
            State.class, Section.ORGANIZATIONS,
            Organization.class, Section.ORGANIZATIONS,
            Person.class, Section.PEOPLE,
            Debate.class, Section.DEBATES,
            Disagreement.class, Section.DISAGREEMENTS,
            Framework.class, Section.FRAMEWORKS);

    private final Material material;
    private final CourseText text;
    private final Map<String, String> places = new HashMap<>();

    Links(Material material, CourseText text) {
        this.material = material;
        this.text = text;
        var model = material.course().model();
        TOGETHER.forEach((kind, section) -> model.all(kind).forEach(fact -> place(fact, section.file())));
        model.all(Indicator.class).forEach(indicator -> placeAlone(indicator, file(indicator)));
        model.all(Treaty.class).forEach(treaty -> placeAlone(treaty, file(treaty)));
        model.all(Source.class).forEach(source -> placeAlone(source, file(source)));
        material.glossary().terms().forEach(term -> places.put(term.id(), Section.GLOSSARY.file() + "#" + term.id()));
    }

    private void place(Fact fact, String file) {
        places.put(fact.id(), file + "#" + fact.id());
        fact.inner().forEach(inner -> place(inner, file));
    }

    private void placeAlone(Fact fact, String file) {
        place(fact, file);
        places.put(fact.id(), file);
    }

    static String file(Unit unit) {
        return "unit-" + unit.id() + ".html";
    }

    /** The file of a thing that has a page to itself. */
    static String file(Described thing) {
        return thing.kind() + "-" + thing.id() + ".html";
    }

    static Element to(String place, Html words) {
        return Element.of("a", words).with("href", place);
    }

    /** A link with the name of the thing; the name alone where it has no place. */
    Html to(String id) {
        return to(id, name(id));
    }

    Html to(String id, String words) {
        var place = places.get(id);
        return place == null ? text.words(words) : to(place, text.words(words));
    }

    /** Links in a line, with commas. */
    List<Html> inLine(List<String> ids) {
        var line = new ArrayList<Html>();
        for (var id : ids) {
            if (!line.isEmpty()) {
                line.add(new Words(", "));
            }
            line.add(to(id));
        }
        return line;
    }

    /** A list of links. */
    Element list(List<? extends Described> things) {
        return Element.of(
                        "ul",
                        things.stream()
                                .map(thing -> Element.of("li", to(thing.id())))
                                .toList())
                .with("class", "links");
    }

    /** What a list calls a thing, so that one knows it apart from others of its kind. */
    String name(String id) {
        var words = material.course().model().find(id).map(this::name).orElseGet(() -> material.labelOf(id));
        return MarkdownPieces.plain(words);
    }

    private String name(Fact fact) {
        if (fact instanceof Reading reading) {
            return reading.statement();
        }
        if (fact instanceof Position position) {
            return material.labelOf(position.holder()) + ": " + material.labelOf(position.debate());
        }
        return fact instanceof Event event && event.date().isStated() ? event.statement() : fact.label();
    }
}
