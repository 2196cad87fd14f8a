package org.triangulate.quiz.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.exercises.analysis.ItemResult;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.report.ReportWords;

/**
 * What a class made of an assignment, and how good its questions were, as a page for a browser and for paper.
 *
 * <p>The same analysis makes the same bytes.
 */
public final class ReportPage {
    private final Phrases phrases;
    private final ReportWords words;

    public ReportPage(Phrases phrases) {
        this.phrases = phrases;
        this.words = new ReportWords(phrases);
    }

    /**
     * The text of an HTML file.
     *
     * @param title of the assignment
     */
    public String html(String title, Analysis analysis) {
        var body = new ArrayList<Html>();
        body.add(Element.of("h1", phrases.say("report.title", title)));
        body.add(Element.of("p", words.size(analysis)));
        if (!analysis.students().isEmpty()) {
            body.addAll(cautions(analysis));
            body.add(totals(analysis));
            body.add(items(analysis.items()));
            body.add(concerns(analysis.concerns()));
            body.add(new AnswersSection(phrases).of(analysis.items()));
            body.add(students(analysis));
        }
        return Document.of(phrases.language().tag(), phrases.say("report.title", title), body);
    }

    private List<Html> cautions(Analysis analysis) {
        return analysis.cautions().stream()
                .map(caution -> (Html) Element.of("p", phrases.say(caution)).with("class", "caution"))
                .toList();
    }

    private Element section(String heading) {
        return Element.of("section", Element.of("h2", phrases.say(heading)));
    }

    private Element totals(Analysis analysis) {
        var totals = analysis.totals();
        var figures = new ArrayList<Html>();
        words.totals(totals).forEach((name, value) -> {
            figures.add(Element.of("dt", name));
            figures.add(Element.of("dd", value));
        });
        var table = new Table(
                phrases.say("report.table.totals"),
                List.of(phrases.say("report.axis.share"), phrases.say("report.head.students")),
                1,
                0);
        totals.bins().forEach(bin -> table.words(List.of(words.range(bin), String.valueOf(bin.students()))));
        var plot = Histogram.of(totals, phrases, String.join(" ", filled(analysis)));
        var reliability = new ArrayList<Html>();
        analysis.reliability().ifPresent(known -> words.reliability(known)
                .forEach(sentence -> reliability.add(Element.of("p", sentence))));
        return section("report.totals")
                .and(Element.of("dl", figures).with("class", "figures"))
                .and(Element.of("figure", plot))
                .and(table.element())
                .and(reliability.isEmpty() ? Element.of("div") : Element.of("h3", phrases.say("report.reliability")))
                .and(Element.of("div", reliability));
    }

    private List<String> filled(Analysis analysis) {
        return analysis.totals().bins().stream()
                .filter(bin -> bin.students() > 0)
                .map(words::sentence)
                .toList();
    }

    private Element items(List<ItemResult> items) {
        var labels = Labels.of(items);
        var table = new Table(phrases.say("report.table.items"), words.itemHeads(), 2, 1);
        labels.forEach((item, label) -> {
            var cells = new ArrayList<>(words.cells(item));
            cells.set(0, label);
            table.words(cells);
        });
        var drawn = new LinkedHashMap<ItemResult, String>();
        labels.forEach((item, label) -> {
            if (item.facility().isPresent() && item.discrimination().isPresent()) {
                drawn.put(item, label);
            }
        });
        var section = section("report.items").and(Element.of("p", phrases.say("report.key")));
        return (drawn.isEmpty() ? section : section.and(plot(drawn))).and(table.element());
    }

    private Element plot(Map<ItemResult, String> drawn) {
        var looked = drawn.keySet().stream()
                .filter(item -> !item.concerns().isEmpty())
                .count();
        var description = phrases.count("report.plot.described", drawn.size(), looked);
        return Element.of(
                "figure",
                Scatter.of(drawn, phrases, description),
                Element.of("figcaption", phrases.say("report.plot.legend")));
    }

    private Element concerns(List<ItemResult> items) {
        var section = section("report.concerns");
        if (items.isEmpty()) {
            return section.and(Element.of("p", phrases.say("report.unconcerned")));
        }
        for (var item : items) {
            var reasons = item.concerns().stream()
                    .map(concern -> Element.of("li", phrases.say(concern)))
                    .toList();
            section = section.and(
                    Element.of("div", Element.of("h3", words.name(item)), Element.of("ul", reasons))
                            .with("class", "together"));
        }
        return section;
    }

    private Element students(Analysis analysis) {
        var table = new Table(phrases.say("report.table.students"), words.studentHeads(), 1, 0);
        analysis.students().forEach(student -> table.words(words.cells(student)));
        return section("report.students").and(table.element());
    }
}
