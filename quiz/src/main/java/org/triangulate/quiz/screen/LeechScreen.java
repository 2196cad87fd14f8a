package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.triangulate.quiz.session.Leech;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What is forgotten again and again, and what to do about each. */
public final class LeechScreen {
    private static final int MOST = 5;

    private final Page page;

    public LeechScreen(Page page) {
        this.page = page;
    }

    /**
     * The lines about what is hard; none where nothing is.
     *
     * @param stem the question of an item, by its id
     */
    public List<Line> lines(List<Leech> leeches, UnaryOperator<String> stem) {
        var lines = new ArrayList<Line>();
        if (!leeches.isEmpty()) {
            lines.add(Line.BLANK);
            lines.addAll(Wrap.lines(Line.of(page.say("leech.title"), Style.TITLE), page.width()));
        }
        for (var leech : leeches.subList(0, Math.min(MOST, leeches.size()))) {
            lines.addAll(page.prose(stem.apply(leech.item())));
            lines.addAll(page.wrapped(Line.of(page.count("leech.times", leech.lapses()) + " ", Style.STRONG)
                    .plus(page.phrases().say(leech.advice().phrase()) + " " + page.say("leech.now", leech.item()))));
        }
        if (leeches.size() > MOST) {
            lines.addAll(page.wrapped(Line.of(page.say("leech.more", leeches.size() - MOST), Style.FAINT)));
        }
        return lines;
    }
}
