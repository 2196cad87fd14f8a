package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.triangulate.model.Event;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;
import org.triangulate.quiz.screen.TimelineScreen;

/** What happened, year by year, each event dated as far as its source dates it. */
record TimelinePage(Edition edition) implements SitePage {
    /** After every year: for what no source dates. */
    private static final int UNDATED = Integer.MAX_VALUE;

    @Override
    public Section section() {
        return Section.TIMELINE;
    }

    @Override
    public String title() {
        return edition.say(section().title());
    }

    @Override
    public List<Html> body() {
        var events = TimelineScreen.inTime(edition.model().all(Event.class));
        var byYear =
                events.stream().collect(Collectors.groupingBy(TimelinePage::year, TreeMap::new, Collectors.toList()));
        var body = new ArrayList<Html>();
        body.add(Element.of("p", edition.count("timeline.events", events.size())));
        body.add(years(List.copyOf(byYear.keySet())));
        byYear.forEach((year, inYear) -> {
            body.add(Element.of("h2", words(year)).with("id", anchor(year)));
            body.add(Element.of("ol", inYear.stream().map(this::entry).toList()).with("class", "events"));
        });
        return body;
    }

    /** Where an event stands; one that is dated "or earlier" at the year that is named. */
    private static int year(Event event) {
        var date = event.date();
        if (!date.isStated()) {
            return UNDATED;
        }
        return (date.from().isOpen() ? date.latest() : date.earliest()).getYear();
    }

    private String words(int year) {
        return year == UNDATED ? edition.say("chart.undated") : String.valueOf(year);
    }

    private static String anchor(int year) {
        return "_" + year;
    }

    private Element years(List<Integer> years) {
        var links = years.stream()
                .map(year -> Element.of("li", Links.to("#" + anchor(year), new Words(words(year)))))
                .toList();
        return Element.of("nav", Element.of("ul", links))
                .with("aria-label", edition.say("site.years"))
                .with("class", "letters");
    }

    private Element entry(Event event) {
        var parts = new ArrayList<Html>();
        if (event.date().isStated() && !event.date().inWords().equals(words(year(event)))) {
            parts.add(Element.of("p", edition.text().words(event.date().inWords()))
                    .with("class", "date"));
        }
        parts.add(edition.text().mark(Element.of("h3", event.title())));
        if (!event.about().isEmpty()) {
            parts.add(edition.text().prose(event.about()));
        }
        if (!event.who().isEmpty()) {
            var who = new ArrayList<Html>();
            who.add(new Words(edition.say("site.who") + " "));
            who.addAll(edition.links().inLine(event.who()));
            parts.add(Element.of("p", who).with("class", "related"));
        }
        parts.addAll(edition.citations().below(event.citations()));
        parts.addAll(edition.differences().about(event));
        return Element.of("li", parts).with("id", event.id()).with("class", "entry");
    }
}
