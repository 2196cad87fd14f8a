package org.triangulate.quiz.command;

import org.triangulate.course.tree.Node;
import org.triangulate.quiz.screen.TourScreen;
import org.triangulate.quiz.text.Line;
import picocli.CommandLine.Command;

/** The screen that greets somebody new, for who wants to see it again. */
@Command(name = "tour", description = "Show the first steps, on one screen.")
final class TourCommand extends Subcommand {
    @Override
    public Integer call() {
        var lines = new TourScreen(workspace().page()).lines();
        return answer(() -> Node.texts(lines.stream().map(Line::text).toList()), () -> lines);
    }
}
