package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.triangulate.model.Indicator;
import org.triangulate.model.Reading;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;
import org.triangulate.quiz.screen.Figure;

/** What is measured, with the figures in a word or two; each leads to its page. */
record IndicatorsPage(Edition edition) implements SitePage {
    @Override
    public Section section() {
        return Section.INDICATORS;
    }

    @Override
    public String title() {
        return edition.say(section().title());
    }

    @Override
    public List<Html> body() {
        var body = new ArrayList<Html>();
        body.add(Element.of("p", edition.say("site.indicators.how")));
        body.addAll(new ByUnit(edition)
                .of(
                        edition.model().all(Indicator.class),
                        of -> List.of(
                                Element.of("ul", of.stream().map(this::entry).toList()))));
        return body;
    }

    private Element entry(Indicator indicator) {
        var parts = new ArrayList<Html>();
        parts.add(edition.links().to(indicator.id()));
        parts.add(new Words(": "));
        parts.add(edition.text()
                .words(indicator.readings().stream().map(this::figure).collect(Collectors.joining("; "))));
        if (indicator.readings().stream().anyMatch(reading -> edition.model().isContested(reading.id()))) {
            parts.add(new Words(" "));
            parts.add(Differences.sign());
            parts.add(Element.of("strong", edition.say("site.differ")));
        }
        return Element.of("li", parts);
    }

    private String figure(Reading reading) {
        var figure = Figure.inWords(reading.value());
        return reading.period().isStated() ? figure + " (" + reading.period().inWords() + ")" : figure;
    }
}
