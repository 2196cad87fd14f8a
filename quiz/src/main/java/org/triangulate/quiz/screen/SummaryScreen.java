package org.triangulate.quiz.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.triangulate.exercises.Confidence;
import org.triangulate.quiz.session.Assurance;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** The end of a session. */
public final class SummaryScreen {
    private final Page page;

    public SummaryScreen(Page page) {
        this.page = page;
    }

    /**
     * The lines of the summary.
     *
     * @param took the time that the answers took together
     */
    public List<Line> lines(int answers, long right, long partly, long wrong, Duration took) {
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.add(page.marked(
                "●", "Session finished: " + answers + (answers == 1 ? " answer." : " answers."), Style.TITLE));
        lines.addAll(page.wrapped(Line.of(right + " right, " + partly + " partly right, " + wrong + " not"
                + (answers == 0 ? "." : "; " + minutes(took) + "."))));
        lines.addAll(page.wrapped(
                Line.of("`progress` shows how far you are; `study` begins the next session when something is due.")));
        return lines;
    }

    private static String minutes(Duration took) {
        var minutes = took.plusSeconds(30).toMinutes();
        return minutes == 0 ? "less than a minute" : minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    /** The words in front of the cursor below it. */
    public Line prompt() {
        return page.plain()
                ? Line.of("Enter to end the session, u to take the last answer back: ")
                : Line.of(page.indent())
                        .plus("Enter ends the session · u undo the last answer", Style.FAINT)
                        .plus(" ▸ ", Style.LABEL);
    }

    /** What confidence gained and cost in a session, level by level; nothing where it was not asked for. */
    public List<Line> confidence(List<Assurance> assurances) {
        if (assurances.isEmpty()) {
            return List.of();
        }
        var total = assurances.stream().mapToDouble(Assurance::points).sum();
        var lines = new ArrayList<Line>();
        lines.addAll(page.wrapped(Line.of("Confidence: " + CreditScreen.signed(total) + " of at most "
                + assurances.size() * Confidence.HIGH.right() + ".")));
        for (var level : Confidence.values()) {
            var of = assurances.stream()
                    .filter(assurance -> assurance.confidence() == level)
                    .toList();
            var right = of.stream().mapToDouble(Assurance::score).sum();
            if (!of.isEmpty()) {
                lines.addAll(page.wrapped(Line.of(CreditScreen.words(level) + ": right in "
                        + Math.round(100 * right / of.size()) + " % of " + of.size() + ".")));
            }
        }
        return lines;
    }
}
