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
        lines.add(page.marked("●", page.count("summary.finished", answers), Style.TITLE));
        var sum = answers == 0
                ? page.say("summary.sum.none", right, partly, wrong)
                : page.say("summary.sum", right, partly, wrong, minutes(took));
        lines.addAll(page.wrapped(Line.of(sum)));
        lines.addAll(page.wrapped(Line.of(page.say("summary.next"))));
        return lines;
    }

    private String minutes(Duration took) {
        var minutes = took.plusSeconds(30).toMinutes();
        return minutes == 0 ? page.say("summary.moment") : page.count("count.minute", minutes);
    }

    /** The words in front of the cursor below it. */
    public Line prompt() {
        return page.plain()
                ? Line.of(page.say("summary.prompt.words") + " ")
                : Line.of(page.indent())
                        .plus(page.say("summary.prompt"), Style.FAINT)
                        .plus(" ▸ ", Style.LABEL);
    }

    /** What confidence gained and cost in a session, level by level; nothing where it was not asked for. */
    public List<Line> confidence(List<Assurance> assurances) {
        if (assurances.isEmpty()) {
            return List.of();
        }
        var total = assurances.stream().mapToDouble(Assurance::points).sum();
        var lines = new ArrayList<Line>();
        lines.addAll(page.wrapped(Line.of(page.say(
                "summary.confidence",
                new CreditScreen(page).signed(total),
                assurances.size() * Confidence.HIGH.right()))));
        for (var level : Confidence.values()) {
            var of = assurances.stream()
                    .filter(assurance -> assurance.confidence() == level)
                    .toList();
            var right = of.stream().mapToDouble(Assurance::score).sum();
            if (!of.isEmpty()) {
                lines.addAll(page.wrapped(Line.of(right(level, Math.round(100 * right / of.size()), of.size()))));
            }
        }
        return lines;
    }

    private String right(Confidence level, long percent, int of) {
        var share = percent + " %";
        return switch (level) {
            case LOW -> page.say("summary.sure.low", share, of);
            case MIDDLE -> page.say("summary.sure.middle", share, of);
            case HIGH -> page.say("summary.sure.high", share, of);
        };
    }
}
