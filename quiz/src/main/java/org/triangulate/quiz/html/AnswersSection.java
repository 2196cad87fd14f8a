package org.triangulate.quiz.html;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.exercises.analysis.AnswerResult;
import org.triangulate.exercises.analysis.ItemResult;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.report.ReportWords;

/** Item by item, which answers were given and who gave them. */
final class AnswersSection {
    private final Phrases phrases;
    private final ReportWords words;

    AnswersSection(Phrases phrases) {
        this.phrases = phrases;
        this.words = new ReportWords(phrases);
    }

    Element of(List<ItemResult> items) {
        var parts = new ArrayList<Html>();
        parts.add(Element.of("h2", phrases.say("report.answers")));
        parts.add(Element.of("p", phrases.say("report.answers.key")));
        items.stream().filter(item -> !item.answers().isEmpty()).forEach(item -> parts.add(item(item)));
        return Element.of("section", parts);
    }

    private Element item(ItemResult item) {
        var heads = new ArrayList<>(words.answerHeads());
        heads.add(2, phrases.say("report.head.bar"));
        var table = new Table(phrases.say("report.table.answers", item.item().id()), heads, 3, 1);
        item.answers().forEach(answer -> table.row(cells(answer)));
        var box = Element.of("div", Element.of("h3", words.name(item)), table.element())
                .with("class", "together");
        return item.rare() == 0 ? box : box.and(Element.of("p", phrases.count("report.rare", item.rare())));
    }

    private List<Html> cells(AnswerResult answer) {
        var cells = new ArrayList<Html>();
        words.cells(answer).forEach(cell -> cells.add(new Words(cell)));
        cells.add(2, ShareBar.of(answer.share(), answer.key()));
        return cells;
    }
}
