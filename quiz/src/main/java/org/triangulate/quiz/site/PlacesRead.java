package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.triangulate.course.Coverage;
import org.triangulate.course.Coverage.Place;
import org.triangulate.course.Unit;
import org.triangulate.model.Described;
import org.triangulate.model.Source;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/** Where the sources speak of a unit: the headings and paragraphs that its facts and terms cite. */
final class PlacesRead {
    private final Edition edition;

    PlacesRead(Edition edition) {
        this.edition = edition;
    }

    /** A heading and a list; nothing where nothing of the unit cites anything. */
    List<Html> of(Unit unit) {
        var things = new ArrayList<Described>(Edition.of(unit, edition.model().all()));
        edition.material().glossary().terms().stream()
                .filter(term -> term.unit().equals(unit.id()))
                .forEach(things::add);
        var sources = edition.model().all(Source.class);
        var coverage = new Coverage(sources, things);
        var entries = new ArrayList<Html>();
        sources.forEach(source -> source.headings().forEach(heading -> {
            var paragraphs = paragraphs(source, heading, coverage);
            if (!paragraphs.isEmpty()) {
                entries.add(entry(source, heading, paragraphs));
            }
        }));
        return entries.isEmpty()
                ? List.of()
                : List.of(Element.of("h2", edition.say("site.read")), Element.of("ul", entries));
    }

    /** 0 for the heading as a whole. */
    private static Set<Integer> paragraphs(Source source, Source.Heading heading, Coverage coverage) {
        var cited = new TreeSet<Integer>();
        for (int paragraph = 0; paragraph <= heading.paragraphs(); paragraph++) {
            if (!coverage.ids(new Place(source.id(), heading.id(), paragraph)).isEmpty()) {
                cited.add(paragraph);
            }
        }
        return cited;
    }

    private Element entry(Source source, Source.Heading heading, Set<Integer> paragraphs) {
        var place = Links.to(
                SourcePage.place(source, heading.id()),
                edition.text().words(source.shortName() + ", " + heading.inWords()));
        var numbers = paragraphs.stream()
                .filter(paragraph -> paragraph > 0)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? Element.of("li", place)
                : Element.of("li", place, new Words(" " + edition.say("site.paragraphs", numbers)));
    }
}
