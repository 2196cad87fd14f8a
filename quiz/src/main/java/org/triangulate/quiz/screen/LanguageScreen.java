package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** Which languages the program speaks, and how one chooses. */
public final class LanguageScreen {
    private final Page page;

    public LanguageScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines() {
        var lines = new ArrayList<>(page.wrapped(Line.of(page.say("language.spoken"), Style.TITLE)));
        for (var language : Language.values()) {
            lines.addAll(page.wrapped(Line.of("language " + language.tag(), Style.LABEL)
                    .plus((page.plain() ? ": " : "  ") + language.ownName())));
        }
        lines.addAll(page.wrapped(Line.of(page.say("language.course"), Style.FAINT)));
        return lines;
    }
}
