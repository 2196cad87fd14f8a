package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.Grade;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Verdict;
import org.triangulate.model.Citation;
import org.triangulate.model.Model;
import org.triangulate.quiz.session.Leech;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What an answer came to: the verdict in words, what was expected, why, and who says so. */
public final class VerdictScreen {
    /** What stands before and behind the words of the prompt, with room for a key. */
    private static final int MARGIN = 6;

    private final Page page;
    private final Model model;

    public VerdictScreen(Page page, Model model) {
        this.page = page;
        this.model = model;
    }

    public List<Line> lines(Item item, Grade grade) {
        return lines(item, grade, List.of());
    }

    /**
     * The lines of a verdict.
     *
     * @param account what the answer counts, and why, where that is not plain
     */
    public List<Line> lines(Item item, Grade grade, List<String> account) {
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.add(verdict(page, grade));
        account.forEach(sentence -> lines.addAll(page.wrapped(Line.of(sentence))));
        if (grade.verdict() != Verdict.RIGHT && !grade.understood().isEmpty()) {
            lines.addAll(page.wrapped(Line.of("You answered: ", Style.FAINT).plus(Prose.line(grade.understood()))));
        }
        lines.addAll(page.wrapped(Line.of("Expected: ", Style.FAINT).plus(strong(Prose.line(grade.expected())))));
        grade.remarks().forEach(remark -> lines.addAll(page.prose(remark)));
        lines.addAll(because(item));
        return lines;
    }

    /** Why the key is what it is, and who says so. */
    public List<Line> because(Item item) {
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.addAll(page.prose(item.why()));
        lines.addAll(sources(item.citations()));
        return lines;
    }

    private static Line strong(Line line) {
        return Line.of(line.text(), Style.STRONG);
    }

    static Line verdict(Page page, Grade grade) {
        return switch (grade.verdict()) {
            case RIGHT -> page.marked("✓", "Right.", Style.RIGHT);
            case PARTLY ->
                page.marked("◐", "Partly right: " + percent(grade.score()) + " of the points.", Style.PARTLY);
            case WRONG -> page.marked("✗", "Not quite.", Style.WRONG);
            case UNMARKED -> page.marked("○", "Not marked: a person marks this.", Style.HEDGE);
        };
    }

    private static String percent(double score) {
        return Math.round(score * 100) + " %";
    }

    private List<Line> sources(List<Citation> citations) {
        var lines = new ArrayList<Line>();
        citations.stream()
                .map(model::inWords)
                .distinct()
                .forEach(words ->
                        lines.addAll(page.wrapped(Line.of(page.plain() ? "Source: " + words : words, Style.FAINT))));
        return lines;
    }

    /**
     * When the item comes again, and what to do about it where that was no use so far.
     *
     * @param days in how many; empty where it comes again today, or nobody knows
     */
    public List<Line> comesAgain(Optional<Long> days, Optional<Leech> leech) {
        var lines = new ArrayList<Line>();
        leech.ifPresent(
                hard -> lines.addAll(page.wrapped(Line.of("You have forgotten this " + hard.lapses() + " times. ")
                        .plus(hard.advice().words(), Style.PARTLY))));
        days.map(wait -> wait == 1 ? "It comes again tomorrow." : "It comes again in " + wait + " days.")
                .ifPresent(words -> lines.addAll(page.wrapped(Line.of(words, Style.FAINT))));
        return lines;
    }

    /**
     * The words in front of the cursor after a verdict.
     *
     * @param comparable whether there are sources to compare
     * @param undoable whether the answer can be taken back, and rated otherwise
     */
    public Line prompt(boolean comparable, boolean undoable) {
        if (page.plain()) {
            return Line.of("Enter for the next, ? for what else there is: ");
        }
        var keys = new ArrayList<>(List.of("Enter next"));
        if (comparable) {
            keys.add("c compare");
        }
        keys.addAll(List.of("w why", "t terms", "f flag"));
        if (undoable) {
            keys.add("u undo");
        }
        keys.add("? more");
        var all = String.join(" · ", keys);
        var fits = Columns.of(all) + MARGIN <= page.width();
        return Line.of(page.indent())
                .plus(fits ? all : "Enter next · ? more", Style.FAINT)
                .plus(" ▸ ", Style.LABEL);
    }

    /** What every key does after a verdict. */
    public List<Line> keys(boolean undoable) {
        var lines = new ArrayList<Line>();
        lines.addAll(page.wrapped(
                Line.of("Enter goes on. c compares the sources, w shows the facts behind the question, t its"
                        + " terms, f flags it.")));
        if (undoable) {
            lines.addAll(page.wrapped(Line.of("u takes the answer back. 1 to 4 say how well you remembered, where the"
                    + " program judged otherwise: 1 not at all, 2 hardly, 3 well, 4 at once. It decides when the question"
                    + " comes again.")));
        }
        return lines;
    }
}
