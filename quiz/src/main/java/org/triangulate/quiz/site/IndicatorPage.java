package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.triangulate.model.Indicator;
import org.triangulate.model.Reading;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Table;
import org.triangulate.quiz.html.Words;
import org.triangulate.quiz.screen.Axis;
import org.triangulate.quiz.screen.Chart;
import org.triangulate.quiz.screen.Figure;

/** An indicator: what is measured, its figures as a drawing and as a table, and why they differ. */
record IndicatorPage(Edition edition, Indicator indicator) implements SitePage {
    @Override
    public String file() {
        return Links.file(indicator);
    }

    @Override
    public Section section() {
        return Section.INDICATORS;
    }

    @Override
    public String title() {
        return indicator.name();
    }

    @Override
    public boolean isTitledByCourse() {
        return true;
    }

    @Override
    public List<Html> body() {
        var body = new ArrayList<Html>();
        body.add(edition.text().prose(indicator.measures()));
        body.addAll(whose());
        body.addAll(edition.unit(indicator.unit()));
        body.add(Element.of("h2", edition.say("site.figures")));
        body.addAll(drawn());
        body.add(table());
        var differences = edition.differences().about(indicator);
        body.add(Element.of("h2", edition.say("site.agree")));
        if (differences.isEmpty()) {
            var key = indicator.readings().size() == 1 ? "compare.single" : "compare.together";
            body.add(Element.of("p", edition.say(key)));
        }
        body.addAll(differences);
        return body;
    }

    private List<Html> whose() {
        var line = new ArrayList<Html>();
        if (!indicator.of().isEmpty()) {
            line.add(new Words(edition.say("site.whose") + " "));
            line.add(edition.links().to(indicator.of()));
        }
        if (!indicator.with().isEmpty()) {
            line.add(new Words((line.isEmpty() ? "" : " · ") + edition.say("site.towards") + " "));
            line.add(edition.links().to(indicator.with()));
        }
        return line.isEmpty() ? List.of() : List.of(Element.of("p", line).with("class", "related"));
    }

    private List<Html> drawn() {
        var chart = new Chart(List.of(indicator), false);
        var remarks = new ArrayList<String>();
        remarks.add(edition.say("site.plot.numbers"));
        if (indicator.readings().stream().anyMatch(reading -> FigurePlot.isOpen(reading.value()))) {
            remarks.add(edition.say("site.plot.band"));
        }
        if (indicator.readings().stream().anyMatch(reading -> edition.model().isContested(reading.id()))) {
            remarks.add(edition.say("site.plot.contested", Differences.SIGN));
        }
        if (chart.whole().kind() == Axis.Kind.ORDER) {
            remarks.add(edition.say("chart.order"));
        }
        return List.of(Drawing.of(
                chart.isOverTime() ? YearPlot.of(chart, edition) : RowPlot.of(chart, edition),
                edition.say("site.plot.drawn", title()),
                Element.of("figcaption", String.join(" ", remarks))));
    }

    private Element table() {
        var heads = Stream.of(
                        "site.head.number",
                        "site.head.figure",
                        "site.head.time",
                        "site.head.wording",
                        "site.head.contested",
                        "site.head.source")
                .map(edition::say)
                .toList();
        var table = new Table(edition.say("site.table.figures", title()), heads, heads.size(), 1);
        var points = new Chart(List.of(indicator), false).points();
        IntStream.range(0, points.size())
                .forEach(i -> table.row(cells(i + 1, points.get(i).reading())));
        return table.element();
    }

    private List<Html> cells(int number, Reading reading) {
        var text = edition.text();
        var time = reading.period().isStated()
                ? text.words(reading.period().inWords())
                : new Words(edition.say("chart.undated"));
        var figure =
                text.mark(Element.of("span", Figure.inWords(reading.value())).with("id", reading.id()));
        var wording = Element.of("div", text.words(reading.wording()));
        return List.of(
                new Words(String.valueOf(number)),
                figure,
                time,
                reading.note().isEmpty()
                        ? wording
                        : wording.and(
                                Element.of("div", text.line(reading.note())).with("class", "aside")),
                new Words(edition.differences().inWords(reading.id()).orElse(edition.say("site.uncontested"))),
                edition.citations().cell(reading.citations()));
    }
}
