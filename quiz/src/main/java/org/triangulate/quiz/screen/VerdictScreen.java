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
            lines.addAll(answered(page, grade));
        }
        lines.addAll(page.wrapped(
                Line.of(page.say("verdict.expected") + " ", Style.FAINT).plus(strong(Prose.line(grade.expected())))));
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

    /** What an answer was understood to say. */
    static List<Line> answered(Page page, Grade grade) {
        return page.wrapped(
                Line.of(page.say("verdict.answered") + " ", Style.FAINT).plus(Prose.line(grade.understood())));
    }

    private static Line strong(Line line) {
        return Line.of(line.text(), Style.STRONG);
    }

    static Line verdict(Page page, Grade grade) {
        return switch (grade.verdict()) {
            case RIGHT -> page.marked("✓", page.say("verdict.right"), Style.RIGHT);
            case PARTLY -> page.marked("◐", page.say("verdict.partly", percent(grade.score())), Style.PARTLY);
            case WRONG -> page.marked("✗", page.say("verdict.wrong"), Style.WRONG);
            case UNMARKED -> page.marked("○", page.say("verdict.unmarked"), Style.HEDGE);
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
                .forEach(words -> lines.addAll(
                        page.wrapped(Line.of(page.plain() ? page.say("verdict.source", words) : words, Style.FAINT))));
        return lines;
    }

    /**
     * When the item comes again, and what to do about it where that was no use so far.
     *
     * @param soon whether it comes again within the session
     * @param days in how many it comes again otherwise; empty where that is today, or nobody knows
     */
    public List<Line> comesAgain(boolean soon, Optional<Long> days, Optional<Leech> leech) {
        var lines = new ArrayList<Line>();
        leech.ifPresent(hard -> lines.addAll(page.wrapped(Line.of(page.count("verdict.forgotten", hard.lapses()) + " ")
                .plus(page.phrases().say(hard.advice().phrase()), Style.PARTLY))));
        when(soon, days).ifPresent(words -> lines.addAll(page.wrapped(Line.of(words, Style.FAINT))));
        return lines;
    }

    private Optional<String> when(boolean soon, Optional<Long> days) {
        return soon
                ? Optional.of(page.say("verdict.soon"))
                : days.map(wait -> wait == 1 ? page.say("verdict.tomorrow") : page.count("verdict.comes", wait));
    }

    /**
     * The words in front of the cursor after a verdict.
     *
     * @param comparable whether there are sources to compare
     * @param undoable whether the answer can be taken back, and rated otherwise
     */
    public Line prompt(boolean comparable, boolean undoable) {
        if (page.plain()) {
            return Line.of(page.say("verdict.prompt") + " ");
        }
        var next = page.say("verdict.key.next");
        var more = page.say("verdict.key.more");
        var keys = new ArrayList<>(List.of(next));
        if (comparable) {
            keys.add(page.say("verdict.key.compare"));
        }
        keys.addAll(List.of(page.say("verdict.key.why"), page.say("verdict.key.terms"), page.say("verdict.key.flag")));
        if (undoable) {
            keys.add(page.say("verdict.key.undo"));
        }
        keys.add(more);
        var all = String.join(" · ", keys);
        var fits = Columns.of(all) + MARGIN <= page.width();
        return Line.of(page.indent())
                .plus(fits ? all : next + " · " + more, Style.FAINT)
                .plus(" ▸ ", Style.LABEL);
    }

    /** What every key does after a verdict. */
    public List<Line> keys(boolean undoable) {
        var lines = new ArrayList<>(page.wrapped(Line.of(page.say("verdict.keys"))));
        if (undoable) {
            lines.addAll(page.wrapped(Line.of(page.say("verdict.keys.undo"))));
        }
        return lines;
    }
}
