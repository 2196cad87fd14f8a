package org.triangulate.quiz.screen;

import java.util.List;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What stands around something that is done anew whenever an author saves a file. */
public final class WatchScreen {
    private final Page page;

    public WatchScreen(Page page) {
        this.page = page;
    }

    /** Above what is shown once more. */
    public List<Line> heading(String words) {
        return page.ruled(words, "");
    }

    /** The words in front of the cursor, while a folder is watched. */
    public Line prompt() {
        return page.plain()
                ? Line.of(page.say("watch.plain") + " ")
                : Line.of(page.indent())
                        .plus(page.say("watch.keys"), Style.FAINT)
                        .plus(" ▸ ", Style.LABEL);
    }

    /** The words in front of the cursor, while a question cannot be shown. */
    public Line promptForMending() {
        return page.plain()
                ? Line.of(page.say("watch.mend.plain") + " ")
                : Line.of(page.indent())
                        .plus(page.say("watch.mend.keys"), Style.FAINT)
                        .plus(" ▸ ", Style.LABEL);
    }
}
