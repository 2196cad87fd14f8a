package org.triangulate.quiz.shell;

import java.util.function.Supplier;
import org.triangulate.exercises.Confidence;
import org.triangulate.quiz.screen.CreditScreen;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;

/** Asks how sure somebody is of an answer, until there is an answer to that. */
final class HowSure {
    private HowSure() {}

    /** A reply that is 1, 2 or 3, or no reply at all. */
    static Reply ask(Console console, Supplier<Page> pages) {
        while (true) {
            var page = pages.get();
            var reply = console.ask(Prompt.forAnswer(new CreditScreen(page).confidencePrompt()));
            if (!reply.isTyped() || reply.text().strip().matches("[123]")) {
                return reply;
            }
            console.print(page.remark(page.phrases().say("sure.type")));
        }
    }

    /** The level that a reply names. */
    static Confidence level(Reply reply) {
        return Confidence.of(Integer.parseInt(reply.text().strip()));
    }
}
