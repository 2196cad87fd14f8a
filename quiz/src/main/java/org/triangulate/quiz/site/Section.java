package org.triangulate.quiz.site;

import org.triangulate.model.Debate;
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
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.material.Material;

/** The parts of a site, in the order in which each page lists them. */
enum Section {
    COURSE("index.html", Phrase.of("site.course")),
    GLOSSARY("glossary.html", Phrase.of("site.glossary")),
    TIMELINE("timeline.html", Phrase.of("site.timeline")),
    INDICATORS("indicators.html", Phrase.of("site.indicators")),
    TREATIES("treaties.html", Phrase.of("site.treaties")),
    ORGANIZATIONS("organizations.html", Phrase.of("site.organizations")),
    PEOPLE("people.html", Phrase.of("site.people")),
    DEBATES("debates.html", Phrase.of("site.debates")),
    DISAGREEMENTS("disagreements.html", Phrase.of("site.disagreements")),
    FRAMEWORKS("frameworks.html", Phrase.of("site.frameworks")),
    SOURCES("sources.html", Phrase.of("site.sources")),
    HANDBOOK("handbook.html", Phrase.of("site.handbook"));

    private final String file;
    private final Phrase title;

    Section(String file, Phrase title) {
        this.file = file;
        this.title = title;
    }

    /** Its first page. */
    String file() {
        return file;
    }

    Phrase title() {
        return title;
    }

    /** Whether a course has anything for it. */
    boolean isIn(Material material) {
        return switch (this) {
            case COURSE, HANDBOOK -> true;
            default -> size(material) > 0;
        };
    }

    /** How many things of a course it shows. */
    int size(Material material) {
        return switch (this) {
            case COURSE -> material.course().units().size();
            case GLOSSARY -> material.glossary().terms().size();
            case TIMELINE -> number(material, Event.class);
            case INDICATORS -> number(material, Indicator.class);
            case TREATIES -> number(material, Treaty.class);
            case ORGANIZATIONS -> number(material, State.class) + number(material, Organization.class);
            case PEOPLE -> number(material, Person.class);
            case DEBATES -> number(material, Debate.class);
            case DISAGREEMENTS -> number(material, Disagreement.class);
            case FRAMEWORKS -> number(material, Framework.class);
            case SOURCES -> number(material, Source.class);
            case HANDBOOK -> 0;
        };
    }

    private static int number(Material material, Class<? extends Fact> kind) {
        return material.course().model().all(kind).size();
    }
}
