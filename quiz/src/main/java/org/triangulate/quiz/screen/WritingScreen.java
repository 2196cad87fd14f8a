package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** The place where a text is written, line by line. */
public final class WritingScreen {
    private final Page page;

    public WritingScreen(Page page) {
        this.page = page;
    }

    /** How one writes, and whatever is there already. */
    public List<Line> begin(List<String> written) {
        var lines = new ArrayList<>(help());
        if (!written.isEmpty()) {
            lines.add(Line.BLANK);
            lines.addAll(draft(written));
        }
        return lines;
    }

    public List<Line> help() {
        return page.wrapped(Line.of(page.say("writing.how"), Style.FAINT));
    }

    /** What is written so far. */
    public List<Line> draft(List<String> written) {
        var lines = new ArrayList<Line>();
        var words = Premark.inWords(Premark.words(String.join("\n", written)), page.phrases());
        lines.addAll(page.wrapped(Line.of(page.say("writing.draft", words), Style.STRONG)));
        written.forEach(line -> lines.addAll(page.wrapped(Line.of(line))));
        return lines;
    }

    /** Something to know that stops nobody from writing on. */
    public List<Line> remark(String words) {
        return page.wrapped(Line.of(words, Style.PARTLY));
    }

    /**
     * The words in front of the cursor.
     *
     * @param number which line is written, from 1
     */
    public Line prompt(int number) {
        return page.plain()
                ? Line.of(page.say("writing.line", number) + " ")
                : Line.of(page.indent())
                        .plus(String.format("%2d", number), Style.FAINT)
                        .plus(" ▸ ", Style.LABEL);
    }
}
