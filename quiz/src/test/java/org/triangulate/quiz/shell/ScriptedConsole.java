package org.triangulate.quiz.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;

/** A console whose student has decided beforehand what to type; it keeps everything that was shown. */
final class ScriptedConsole implements Console {
    private final Deque<Function<Prompt, Reply>> replies = new ArrayDeque<>();
    private boolean woken;
    private final List<String> shown = new ArrayList<>();
    private Runnable beforePrinting = () -> {};

    /** The end of a program that somebody kills. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    ScriptedConsole types(String... lines) {
        for (var line : lines) {
            replies.add(prompt -> Reply.typed(line));
        }
        return this;
    }

    ScriptedConsole interrupts() {
        replies.add(prompt -> Reply.INTERRUPTED);
        return this;
    }

    /** Is killed while a question waits. */
    ScriptedConsole dies() {
        replies.add(prompt -> {
            throw new Killed();
        });
        return this;
    }

    /** Does something while a question waits; it is answered only if that wakes the console. */
    ScriptedConsole does(Runnable deed) {
        replies.add(prompt -> {
            deed.run();
            return next(prompt);
        });
        return this;
    }

    void beforePrinting(Runnable look) {
        beforePrinting = look;
    }

    /** Everything that was shown, prompts included, a line each. */
    String transcript() {
        return String.join("\n", shown);
    }

    @Override
    public int width() {
        return 80;
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    @Override
    public void print(List<Line> lines) {
        beforePrinting.run();
        lines.forEach(line -> shown.add(line.text()));
    }

    @Override
    public Reply ask(Prompt prompt) {
        var reply = next(prompt);
        shown.add(prompt.line().text() + reply.text());
        return reply;
    }

    private Reply next(Prompt prompt) {
        if (woken && prompt.wakeable()) {
            woken = false;
            return Reply.WOKEN;
        }
        return replies.isEmpty() ? Reply.ENDED : replies.remove().apply(prompt);
    }

    @Override
    public void wake() {
        woken = true;
    }

    @Override
    public void close() {}
}
