package org.triangulate.quiz.html;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.exercises.analysis.StudentResult;
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
        var heading = phrases.say("report.title", title);
        var body = new ArrayList<Html>();
        body.add(Element.of("h1", heading));
        body.add(Element.of("p", words.size(analysis)));
        if (!analysis.students().isEmpty()) {
            body.addAll(sections(analysis));
        }
        return Document.of(phrases.language().tag(), heading, body);
    }

    private List<Html> sections(Analysis analysis) {
        var items = new ItemsSection(phrases, analysis.items());
        var sections = new ArrayList<Html>();
        analysis.cautions()
                .forEach(caution ->
                        sections.add(Element.of("p", phrases.say(caution)).with("class", "caution")));
        sections.add(new TotalsSection(phrases).of(analysis));
        sections.add(items.figures());
        sections.add(items.concerns());
        if (analysis.items().stream().anyMatch(item -> !item.answers().isEmpty())) {
            sections.add(new AnswersSection(phrases).of(analysis.items()));
        }
        sections.add(students(analysis.students()));
        return sections;
    }

    private Element students(List<StudentResult> students) {
        var table = new Table(phrases.say("report.table.students"), words.studentHeads(), 1, 0);
        students.forEach(student -> table.words(words.cells(student)));
        return Element.of("section", Element.of("h2", phrases.say("report.students")), table.element());
    }
}
