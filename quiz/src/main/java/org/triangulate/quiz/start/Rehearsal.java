package org.triangulate.quiz.start;

import java.util.List;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;

/** A console at which nobody sits, where something is made ready to be shown at another one. */
record Rehearsal(boolean isPlain) implements Console {
    @Override
    public int width() {
        return 80;
    }

    @Override
    public void print(List<Line> lines) {}

    @Override
    public Reply ask(Prompt prompt) {
        return Reply.ENDED;
    }

    @Override
    public void wake() {}

    @Override
    public void close() {}
}
