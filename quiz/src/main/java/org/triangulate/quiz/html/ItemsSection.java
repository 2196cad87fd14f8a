package org.triangulate.quiz.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triangulate.exercises.analysis.ItemResult;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.report.ReportWords;

/** The items with their figures, and those that one should look at with the reasons. */
final class ItemsSection {
    private final Phrases phrases;
    private final ReportWords words;
    private final Map<ItemResult, String> labels;

    ItemsSection(Phrases phrases, List<ItemResult> items) {
        this.phrases = phrases;
        this.words = new ReportWords(phrases);
        this.labels = Labels.of(items);
    }

    /** Each item in the plot and in the table. */
    Element figures() {
        var parts = new ArrayList<Html>();
        parts.add(Element.of("h2", phrases.say("report.items")));
        parts.add(Element.of("p", phrases.say("report.key")));
        var drawn = new LinkedHashMap<>(labels);
        drawn.keySet()
                .removeIf(item ->
                        item.facility().isEmpty() || item.discrimination().isEmpty());
        if (!drawn.isEmpty()) {
            parts.add(plot(drawn));
        }
        parts.add(table());
        return Element.of("section", parts);
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

    private Element table() {
        var heads = new ArrayList<>(words.itemHeads());
        heads.add(2, phrases.say("report.head.look"));
        var table = new Table(phrases.say("report.table.items"), heads, 3, 1);
        labels.forEach((item, label) -> table.row(cells(item, label)));
        return table.element();
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

    /** Each item that one should look at. */
    Element concerns() {
        var parts = new ArrayList<Html>();
        parts.add(Element.of("h2", phrases.say("report.concerns")));
        labels.forEach((item, label) -> {
            if (!item.concerns().isEmpty()) {
                parts.add(concern(item, anchor(label)));
            }
        });
        if (parts.size() == 1) {
            parts.add(Element.of("p", phrases.say("report.unconcerned")));
        }
        return Element.of("section", parts);
    }

    private Element concern(ItemResult item, String anchor) {
        var reasons = item.concerns().stream()
                .map(concern -> Element.of("li", phrases.say(concern)))
                .toList();
        return Element.of("div", Element.of("h3", words.name(item)).with("id", anchor), Element.of("ul", reasons))
                .with("class", "together");
    }
}
