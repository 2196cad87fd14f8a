package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Source;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/** Every document that something is cited from. */
record SourcesPage(Edition edition) implements SitePage {
    @Override
    public Section section() {
        return Section.SOURCES;
    }

    @Override
    public String title() {
        return edition.say(section().title());
    }

    @Override
    public List<Html> body() {
        var entries =
                edition.model().all(Source.class).stream().map(this::entry).toList();
        return List.of(Element.of("ul", entries).with("class", "positions"));
    }

    private Element entry(Source source) {
        var parts = new ArrayList<Html>();
        parts.add(Element.of(
                "p",
                Element.of("strong", edition.links().to(source.id(), source.shortName())),
                new Words(": "),
                edition.text().words(reference(source, edition))));
        if (!source.about().isEmpty()) {
            parts.add(edition.text().prose(source.about()));
        }
        return Element.of("li", parts);
    }

    /** The source as a list of references has it: author, title, publisher, date, as far as they are known. */
    static String reference(Source source, Edition edition) {
        var parts = new ArrayList<String>();
        if (!source.author().isEmpty()) {
            parts.add(source.author());
        }
        parts.add(source.title());
        if (!source.publisher().isEmpty()) {
            parts.add(source.publisher());
        }
        parts.add(source.date().isStated() ? source.date().inWords() : edition.say("chart.undated"));
        return String.join(". ", parts) + ".";
    }
}
