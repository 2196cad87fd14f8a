package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.triangulate.exercises.marking.Criterion;
import org.triangulate.exercises.marking.Marks;
import org.triangulate.exercises.marking.Marks.Mark;
import org.triangulate.exercises.marking.Place;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.exercises.marking.RubricLevel;
import org.triangulate.exercises.marking.Suggestion;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** A text beside what it is marked by: its words, the levels of a criterion, and what the program suggests. */
public final class MarkingScreen {
    private final Page page;
    private final Rubric rubric;

    public MarkingScreen(Page page, Rubric rubric) {
        this.page = page;
        this.rubric = rubric;
    }

    /** The text; the words that show a concept stand out where there is an eye to see it. */
    public List<Line> text(String title, String text, Premark premark) {
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.addAll(page.ruled(title, Premark.inWords(premark.words(), page.phrases())));
        int start = 0;
        for (var line : text.split("\n", -1)) {
            lines.addAll(page.wrapped(shown(line, start, premark.places())));
            start += line.length() + 1;
        }
        rubric.lengthRemark(premark.words(), page.phrases())
                .ifPresent(remark -> lines.addAll(page.wrapped(Line.of(remark, Style.PARTLY))));
        return lines;
    }

    private static Line shown(String line, int start, List<Place> places) {
        var shown = Line.BLANK;
        int done = 0;
        for (var place : places) {
            var from = place.start() - start;
            var to = Math.min(place.end() - start, line.length());
            if (from >= done && from < to) {
                shown = shown.plus(line.substring(done, from)).plus(line.substring(from, to), Style.STRONG);
                done = to;
            }
        }
        return shown.plus(line.substring(done));
    }

    /** A criterion with its levels, each behind the key that gives it, and what the program suggests. */
    public List<Line> criterion(Suggestion suggestion, Mark mark) {
        var criterion = suggestion.criterion();
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.addAll(page.wrapped(Line.of(criterion.title(), Style.TITLE).plus(place(criterion), Style.FAINT)));
        for (int i = 0; i < criterion.levels().size(); i++) {
            lines.addAll(level(i + 1, criterion.levels().get(i)));
        }
        lines.addAll(suggestion(suggestion));
        if (!mark.level().isEmpty()) {
            lines.addAll(page.wrapped(Line.of(page.say("marking.marked", mark.level()), Style.STRONG)));
        }
        if (!mark.comment().isEmpty()) {
            lines.addAll(page.wrapped(Line.of(page.say("marking.commented", mark.comment()))));
        }
        return lines;
    }

    private String place(Criterion criterion) {
        var number = rubric.criteria().indexOf(criterion) + 1;
        return (page.plain() ? ", " : "  ")
                + page.say("marking.criterion", number, rubric.criteria().size());
    }

    private List<Line> level(int key, RubricLevel level) {
        var first = page.indent() + key + (page.plain() ? ": " : "  ");
        var words = Line.of(level.name() + ", " + page.count("marking.points", level.points()) + ". ", Style.STRONG)
                .plus(Prose.line(level.means()));
        return Wrap.lines(words, page.width(), first, " ".repeat(first.length()));
    }

    private List<Line> suggestion(Suggestion suggestion) {
        var lines = new ArrayList<Line>();
        var words = suggestion.inWords(page.phrases());
        var capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        var whole = suggestion.level().isPresent() ? page.say("marking.caution", capital) : capital + ".";
        lines.addAll(page.wrapped(Line.of((page.plain() ? "" : "○ ") + whole, Style.HEDGE)));
        if (!suggestion.found().isEmpty()) {
            lines.addAll(page.wrapped(
                    Line.of(page.say("marking.found") + " ", Style.FAINT).plus(suggestion.foundInWords() + ".")));
        }
        if (!suggestion.missing().isEmpty()) {
            lines.addAll(page.wrapped(Line.of(page.say("marking.missing") + " ", Style.FAINT)
                    .plus(String.join(", ", suggestion.missing()) + ".")));
        }
        return lines;
    }

    /**
     * The words in front of the cursor.
     *
     * @param others what the other keys do, in words
     */
    public Line prompt(Criterion criterion, List<String> others) {
        var levels = page.say("marking.levels", criterion.levels().size());
        if (page.plain()) {
            return Line.of(page.say("marking.type", levels + ", " + String.join(", ", others)) + " ");
        }
        return Line.of(page.indent())
                .plus(levels + " · " + String.join(" · ", others), Style.FAINT)
                .plus(" ▸ ", Style.LABEL);
    }

    /** The words in front of the cursor where a comment is typed. */
    public Line commentPrompt() {
        return page.plain()
                ? Line.of(page.say("marking.comment.plain") + " ")
                : Line.of(page.indent()).plus(page.say("marking.comment") + " ▸ ", Style.LABEL);
    }

    /** What a wholly marked text came to. */
    public List<Line> total(Marks marks) {
        var each = rubric.criteria().stream()
                .map(criterion -> criterion.title() + ": " + marks.at(criterion).level())
                .collect(Collectors.joining("; "));
        return page.wrapped(Line.of(
                        page.count("marking.total", rubric.most(), rubric.points(marks.levels())) + " ", Style.TITLE)
                .plus(each + "."));
    }

    /** Something to say between two keys. */
    public List<Line> remark(String words) {
        return page.wrapped(Line.of(words, Style.PARTLY));
    }
}
