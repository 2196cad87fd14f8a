package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.triangulate.course.Unit;
import org.triangulate.exercises.Item;
import org.triangulate.glossary.Term;
import org.triangulate.model.Debate;
import org.triangulate.model.Described;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Event;
import org.triangulate.model.Fact;
import org.triangulate.model.Framework;
import org.triangulate.model.Indicator;
import org.triangulate.model.Organization;
import org.triangulate.model.Person;
import org.triangulate.model.State;
import org.triangulate.model.Treaty;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.screen.TimelineScreen;

/** A unit: what one can do after it, what belongs to it, where that is read, and how many questions ask for it. */
record UnitPage(Edition edition, Unit unit) implements SitePage {
    @Override
    public String file() {
        return Links.file(unit);
    }

    @Override
    public Section section() {
        return Section.COURSE;
    }

    @Override
    public String title() {
        return unit.title();
    }

    @Override
    public boolean isTitledByCourse() {
        return true;
    }

    @Override
    public List<Html> body() {
        var body = new ArrayList<Html>();
        if (!unit.objectives().isEmpty()) {
            body.add(Element.of("h2", edition.say("unit.objectives")));
            body.add(Element.of(
                    "ul",
                    unit.objectives().stream()
                            .map(objective -> Element.of("li", edition.text().line(objective.text())))
                            .toList()));
        }
        body.addAll(questions());
        parts().forEach((title, things) -> {
            if (!things.isEmpty()) {
                body.add(Element.of("h2", title));
                body.add(edition.links().list(things));
            }
        });
        body.addAll(new PlacesRead(edition).of(unit));
        return body;
    }

    private List<Html> questions() {
        var items = edition.material().bank().ofUnit(unit.id());
        var written = items.stream().filter(item -> !item.isGenerated()).count();
        return List.of(
                Element.of("h2", edition.say("site.questions")),
                Element.of(
                        "p",
                        edition.say(
                                "site.questions.how",
                                edition.count("count.question", items.size()),
                                written,
                                items.stream().filter(Item::isGenerated).count())),
                Element.of("pre", Element.of("code", "./triangulate drill " + unit.id()))
                        .with("tabindex", "0"));
    }

    private LinkedHashMap<String, List<? extends Described>> parts() {
        var parts = new LinkedHashMap<String, List<? extends Described>>();
        parts.put(edition.say("site.glossary"), terms());
        parts.put(edition.say("site.timeline"), TimelineScreen.inTime(all(Event.class)));
        put(parts, "site.indicators", Indicator.class);
        put(parts, "site.treaties", Treaty.class);
        put(parts, "site.states", State.class);
        put(parts, "site.organizations.alone", Organization.class);
        put(parts, "site.people", Person.class);
        put(parts, "site.frameworks", Framework.class);
        put(parts, "site.debates", Debate.class);
        put(parts, "site.disagreements", Disagreement.class);
        return parts;
    }

    private void put(LinkedHashMap<String, List<? extends Described>> parts, String key, Class<? extends Fact> kind) {
        parts.put(edition.say(key), all(kind));
    }

    private <F extends Fact> List<F> all(Class<F> kind) {
        return Edition.of(unit, edition.model().all(kind));
    }

    private List<Term> terms() {
        return edition.material().glossary().terms().stream()
                .filter(term -> term.unit().equals(unit.id()))
                .sorted(GlossaryPage.BY_NAME)
                .toList();
    }
}
