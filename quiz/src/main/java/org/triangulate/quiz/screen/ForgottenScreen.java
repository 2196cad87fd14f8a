package org.triangulate.quiz.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.grading.Forgetting.Forgotten;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What was done to forget a student, and what a person has to do besides. */
public final class ForgottenScreen {
    private final Page page;

    public ForgottenScreen(Page page) {
        this.page = page;
    }

    /** After forgetting. */
    public List<Line> lines(Forgotten forgotten, String student, AssignmentFolder folder) {
        var lines = new ArrayList<Line>();
        files(lines, page.say("forget.deleted"), forgotten.deleted());
        files(lines, page.say("forget.changed", student), forgotten.changed());
        if (!forgotten.doubtful().isEmpty()) {
            lines.addAll(page.wrapped(Line.of(page.say("forget.look"), Style.STRONG)));
            forgotten
                    .doubtful()
                    .forEach(one ->
                            lines.addAll(page.wrapped(Line.of(page.phrases().say(one)))));
            lines.add(Line.BLANK);
        }
        lines.addAll(page.sentence(page.say("forget.done", student)));
        if (forgotten.deleted().stream()
                .anyMatch(file -> file.startsWith(folder.reports()) || file.startsWith(folder.export()))) {
            lines.addAll(page.sentence(page.say("forget.again")));
        }
        return lines;
    }

    private void files(List<Line> lines, String heading, List<Path> files) {
        if (!files.isEmpty()) {
            lines.addAll(page.wrapped(Line.of(heading, Style.STRONG)));
            files.forEach(file -> lines.add(Line.of(file.toString())));
            lines.add(Line.BLANK);
        }
    }
}
