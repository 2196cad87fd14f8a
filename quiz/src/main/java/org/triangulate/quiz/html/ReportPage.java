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
            var labels = Labels.of(analysis.items());
            body.add(items(labels));
            body.add(concerns(labels));
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
        analysis.reliability()
                .ifPresent(known ->
                        words.reliability(known).forEach(sentence -> reliability.add(Element.of("p", sentence))));
        return section("report.totals")
                .and(Element.of("dl", figures).with("class", "figures"))
                .and(Element.of("figure", plot))
                .and(Element.of("div", table.element()).with("class", "narrow"))
                .and(reliability.isEmpty() ? Element.of("div") : Element.of("h3", phrases.say("report.reliability")))
                .and(Element.of("div", reliability));
    }

    private List<String> filled(Analysis analysis) {
        return analysis.totals().bins().stream()
                .filter(bin -> bin.students() > 0)
                .map(words::sentence)
                .toList();
    }

    private Element items(Map<ItemResult, String> labels) {
        var heads = new ArrayList<>(words.itemHeads());
        heads.add(2, phrases.say("report.head.look"));
        var table = new Table(phrases.say("report.table.items"), heads, 3, 1);
        labels.forEach((item, label) -> table.row(cells(item, label)));
        var section = section("report.items").and(Element.of("p", phrases.say("report.key")));
        var drawn = new LinkedHashMap<>(labels);
        drawn.keySet()
                .removeIf(item ->
                        item.facility().isEmpty() || item.discrimination().isEmpty());
        return (drawn.isEmpty() ? section : section.and(plot(drawn))).and(table.element());
    }

    private List<Html> cells(ItemResult item, String label) {
        var cells = new ArrayList<Html>();
        words.cells(item).forEach(cell -> cells.add(new Words(cell)));
        cells.set(0, new Words(label));
        cells.add(
                2,
                item.concerns().isEmpty()
                        ? new Words("")
                        : Element.of("a", phrases.say("report.look")).with("href", "#" + anchor(label)));
        return cells;
    }

    private static String anchor(String label) {
        return "look-" + label;
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

    private Element concerns(Map<ItemResult, String> labels) {
        var section = section("report.concerns");
        if (labels.keySet().stream().allMatch(item -> item.concerns().isEmpty())) {
            return section.and(Element.of("p", phrases.say("report.unconcerned")));
        }
        for (var entry : labels.entrySet()) {
            if (!entry.getKey().concerns().isEmpty()) {
                section = section.and(concern(entry.getKey(), anchor(entry.getValue())));
            }
        }
        return section;
    }

    private Element concern(ItemResult item, String anchor) {
        var reasons = item.concerns().stream()
                .map(concern -> Element.of("li", phrases.say(concern)))
                .toList();
        return Element.of("div", Element.of("h3", words.name(item)).with("id", anchor), Element.of("ul", reasons))
                .with("class", "together");
    }

    private Element students(Analysis analysis) {
        var table = new Table(phrases.say("report.table.students"), words.studentHeads(), 1, 0);
        analysis.students().forEach(student -> table.words(words.cells(student)));
        return section("report.students").and(table.element());
    }
}
