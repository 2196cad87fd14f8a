package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.exercises.analysis.AnswerResult;
import org.triangulate.exercises.analysis.ItemResult;
import org.triangulate.exercises.analysis.Reliability;
import org.triangulate.exercises.analysis.StudentResult;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.report.ReportWords;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What a class made of an assignment, and how good its questions were. */
public final class ReportScreen {
    private final Page page;
    private final ReportWords words;

    public ReportScreen(Page page) {
        this.page = page;
        this.words = new ReportWords(page.phrases());
    }

    /**
     * The report without the table of students, who may be two thousand.
     *
     * @param title of the assignment
     */
    public List<Line> lines(String title, Analysis analysis) {
        var lines = new ArrayList<>(Wrap.lines(Line.of(page.say("report.title", title), Style.TITLE), page.width()));
        lines.addAll(page.wrapped(Line.of(words.size(analysis))));
        if (analysis.students().isEmpty()) {
            return lines;
        }
        analysis.cautions().forEach(caution -> lines.addAll(page.remark(say(caution))));
        lines.addAll(heading("report.totals"));
        lines.addAll(figures(analysis));
        lines.addAll(new TotalsBars(page).lines(analysis.totals()));
        analysis.reliability().ifPresent(known -> lines.addAll(reliability(known)));
        lines.addAll(heading("report.items"));
        lines.addAll(items(analysis.items()));
        lines.addAll(page.wrapped(Line.of(page.say("report.key"), Style.FAINT)));
        lines.addAll(heading("report.concerns"));
        lines.addAll(concerns(analysis.concerns()));
        return lines;
    }

    private String say(Phrase phrase) {
        return page.phrases().say(phrase);
    }

    private List<Line> heading(String key) {
        return List.of(Line.BLANK, Line.of(page.say(key), Style.LABEL));
    }

    private List<Line> figures(Analysis analysis) {
        var figures = words.totals(analysis.totals()).entrySet().stream()
                .map(figure -> figure.getKey() + " " + figure.getValue())
                .collect(Collectors.joining(page.plain() ? ", " : " · "));
        return page.wrapped(Line.of(figures + (page.plain() ? "." : "")));
    }

    private List<Line> reliability(Reliability known) {
        var lines = new ArrayList<>(heading("report.reliability"));
        words.reliability(known).forEach(sentence -> lines.addAll(page.wrapped(Line.of(sentence))));
        return lines;
    }

    private List<Line> items(List<ItemResult> items) {
        var grid = new Grid(page, 2, words.itemHeads());
        items.forEach(item -> grid.row(words.cells(item)));
        return grid.lines();
    }

    private List<Line> concerns(List<ItemResult> items) {
        if (items.isEmpty()) {
            return page.wrapped(Line.of(page.say("report.unconcerned")));
        }
        return items.stream().flatMap(item -> concerns(item).stream()).toList();
    }

    private List<Line> concerns(ItemResult item) {
        var lines = new ArrayList<>(page.wrapped(Line.of(words.name(item), Style.STRONG)));
        item.concerns().forEach(concern -> lines.addAll(bullet(say(concern))));
        return lines;
    }

    private List<Line> bullet(String sentence) {
        return page.plain()
                ? page.sentence(sentence)
                : Wrap.lines(Line.of(sentence, Style.PARTLY), page.width(), "  - ", "    ");
    }

    /** Every student, in the order of the analysis. */
    public List<Line> students(List<StudentResult> students) {
        var lines = new ArrayList<>(heading("report.students"));
        var grid = new Grid(page, 1, words.studentHeads());
        students.forEach(student -> grid.row(words.cells(student)));
        lines.addAll(grid.lines());
        return lines;
    }

    /** The answers to one item, and who gave them. */
    public List<Line> answers(ItemResult item) {
        var lines = new ArrayList<Line>(List.of(Line.BLANK));
        lines.addAll(page.wrapped(Line.of(words.name(item), Style.LABEL)));
        var grid = new Grid(page, 2, words.answerHeads());
        item.answers().forEach(answer -> grid.row(cells(answer)));
        lines.addAll(grid.lines());
        if (item.rare() > 0) {
            lines.addAll(page.wrapped(Line.of(page.count("report.rare", item.rare()), Style.FAINT)));
        }
        return lines;
    }

    /** The mark of the key is a word where nobody sees a mark. */
    private List<String> cells(AnswerResult answer) {
        var cells = new ArrayList<>(words.cells(answer));
        if (!page.plain() && answer.key()) {
            cells.set(0, "✓");
        }
        return cells;
    }
}
