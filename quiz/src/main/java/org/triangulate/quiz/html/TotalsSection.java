package org.triangulate.quiz.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.exercises.analysis.Distribution;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.report.ReportWords;

/** How the totals of a class lie, and how far they can be relied on. */
final class TotalsSection {
    private final Phrases phrases;
    private final ReportWords words;

    TotalsSection(Phrases phrases) {
        this.phrases = phrases;
        this.words = new ReportWords(phrases);
    }

    Element of(Analysis analysis) {
        var totals = analysis.totals();
        var parts = new ArrayList<Html>();
        parts.add(Element.of("h2", phrases.say("report.totals")));
        parts.add(figures(totals));
        parts.add(Element.of("figure", Histogram.of(totals, phrases, description(totals))));
        parts.add(Element.of("div", table(totals)).with("class", "narrow"));
        analysis.reliability().ifPresent(known -> {
            parts.add(Element.of("h3", phrases.say("report.reliability")));
            words.reliability(known).forEach(sentence -> parts.add(Element.of("p", sentence)));
        });
        return Element.of("section", parts);
    }

    private Element figures(Distribution totals) {
        var figures = new ArrayList<Html>();
        words.totals(totals).forEach((name, value) -> {
            figures.add(Element.of("dt", name));
            figures.add(Element.of("dd", value));
        });
        return Element.of("dl", figures).with("class", "figures");
    }

    private String description(Distribution totals) {
        return totals.bins().stream()
                .filter(bin -> bin.students() > 0)
                .map(words::sentence)
                .collect(Collectors.joining(" "));
    }

    private Element table(Distribution totals) {
        var heads = List.of(phrases.say("report.axis.share"), phrases.say("report.head.students"));
        var table = new Table(phrases.say("report.table.totals"), heads, 1, 0);
        totals.bins().forEach(bin -> table.words(List.of(words.range(bin), String.valueOf(bin.students()))));
        return table.element();
    }
}
