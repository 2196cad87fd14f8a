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
                ? Line.of("Watching. Save a file or press Enter to check again, Ctrl-C to leave: ")
                : Line.of(page.indent())
                        .plus("watching · Enter check again · Ctrl-C leave", Style.FAINT)
                        .plus(" ▸ ", Style.LABEL);
    }

    /** The words in front of the cursor, while a question cannot be shown. */
    public Line promptForMending() {
        return page.plain()
                ? Line.of(
                        "The question comes back when this is mended. Save the file or press Enter, Ctrl-C to leave: ")
                : Line.of(page.indent())
                        .plus("mend it and save · Enter look again · Ctrl-C leave", Style.FAINT)
                        .plus(" ▸ ", Style.LABEL);
    }
}
