package org.triangulate.quiz.site;

import java.util.List;
import org.triangulate.course.Unit;
import org.triangulate.model.Fact;
import org.triangulate.model.Model;
import org.triangulate.phrases.Phrase;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;
import org.triangulate.quiz.material.Material;

/** A course as it is set for readers of one language: what every page is made with. */
final class Edition {
    private final Material material;
    private final Phrases phrases;
    private final CourseText text;
    private final Links links;
    private final Citations citations;
    private final Differences differences;
    private final NameForms forms;

    Edition(Material material, Phrases phrases) {
        this.material = material;
        this.phrases = phrases;
        this.text = new CourseText(material.course(), phrases.language());
        this.links = new Links(material, text);
        this.citations = new Citations(model(), text, links, phrases);
        this.differences = new Differences(model(), text, links, phrases);
        this.forms = new NameForms(phrases, text);
    }

    Material material() {
        return material;
    }

    Model model() {
        return material.course().model();
    }

    Phrases phrases() {
        return phrases;
    }

    CourseText text() {
        return text;
    }

    Links links() {
        return links;
    }

    Citations citations() {
        return citations;
    }

    Differences differences() {
        return differences;
    }

    NameForms forms() {
        return forms;
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    String say(Phrase phrase) {
        return phrases.say(phrase);
    }

    String count(String key, long number, Object... more) {
        return phrases.count(key, number, more);
    }

    /** The things of a unit among some, in their order. */
    static <F extends Fact> List<F> of(Unit unit, List<F> facts) {
        return facts.stream().filter(fact -> fact.unit().equals(unit.id())).toList();
    }

    /** "Unit: Energy", which leads there; nothing where a thing belongs to none. */
    List<Html> unit(String id) {
        return material.course().unit(id).stream()
                .<Html>map(unit -> Element.of(
                                "p",
                                new Words(say("site.unit.of") + " "),
                                Links.to(Links.file(unit), text.words(unit.title())))
                        .with("class", "unit"))
                .toList();
    }
}
