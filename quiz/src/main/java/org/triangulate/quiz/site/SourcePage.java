package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.triangulate.course.Coverage;
import org.triangulate.course.Coverage.Place;
import org.triangulate.model.Described;
import org.triangulate.model.Source;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/** A source: its full citation, and heading by heading what the course took from it. */
record SourcePage(Edition edition, Source source) implements SitePage {
    @Override
    public String file() {
        return Links.file(source);
    }

    @Override
    public Section section() {
        return Section.SOURCES;
    }

    @Override
    public String title() {
        return source.title();
    }

    @Override
    public boolean isTitledByCourse() {
        return true;
    }

    /** Where a heading of a source stands; its page where it has no such heading. */
    static String place(Source source, String heading) {
        return IntStream.range(0, source.headings().size())
                .filter(i -> source.headings().get(i).id().equals(heading))
                .mapToObj(i -> Links.file(source) + "#" + anchor(i))
                .findFirst()
                .orElse(Links.file(source));
    }

    /** By its number, as its id may be anything. */
    private static String anchor(int heading) {
        return "_heading-" + (heading + 1);
    }

    @Override
    public List<Html> body() {
        var body = new ArrayList<Html>();
        body.add(Element.of("p", edition.text().words(SourcesPage.reference(source, edition)))
                .with("class", "lead"));
        if (!source.about().isEmpty()) {
            body.add(edition.text().prose(source.about()));
        }
        body.add(Element.of("p", edition.say("site.source.how")));
        var things = new ArrayList<Described>(edition.model().all());
        things.addAll(edition.material().glossary().terms());
        var coverage = new Coverage(List.of(source), things);
        for (int i = 0; i < source.headings().size(); i++) {
            var heading = source.headings().get(i);
            body.add(edition.text().mark(Element.of("h2", heading.inWords()).with("id", anchor(i))));
            body.addAll(paragraphs(heading, coverage));
        }
        return body;
    }

    private List<Html> paragraphs(Source.Heading heading, Coverage coverage) {
        var parts = new ArrayList<Html>();
        var whole = coverage.ids(new Place(source.id(), heading.id(), 0));
        if (!whole.isEmpty()) {
            parts.add(Element.of("div", list(whole)));
        }
        if (heading.paragraphs() > 0) {
            var paragraphs = IntStream.rangeClosed(1, heading.paragraphs())
                    .mapToObj(paragraph -> paragraph(heading, paragraph, coverage))
                    .toList();
            parts.add(Element.of("ol", paragraphs).with("class", "paragraphs"));
        }
        return parts;
    }

    private Element paragraph(Source.Heading heading, int paragraph, Coverage coverage) {
        var ids = coverage.ids(new Place(source.id(), heading.id(), paragraph));
        if (!ids.isEmpty()) {
            return Element.of("li", list(ids));
        }
        var nothing = edition.say("site.source.nothing");
        return heading.whySilent(paragraph)
                .map(why -> Element.of(
                        "li", new Words(nothing + " "), edition.text().words(why)))
                .orElseGet(() -> Element.of("li", nothing));
    }

    private Element list(List<String> ids) {
        return Element.of(
                "ul",
                ids.stream().map(id -> Element.of("li", edition.links().to(id))).toList());
    }
}
