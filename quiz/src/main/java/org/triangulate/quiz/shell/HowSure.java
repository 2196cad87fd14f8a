package org.triangulate.quiz.shell;

import java.util.List;
import org.triangulate.exercises.Confidence;
import org.triangulate.quiz.screen.CreditScreen;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** Asks how sure somebody is of an answer, until there is an answer to that. */
final class HowSure {
    private HowSure() {}

    /** A reply that is 1, 2 or 3, or no reply at all. */
    static Reply ask(Console console) {
        while (true) {
            var page = new Page(console.width(), console.isPlain());
            var reply = console.ask(Prompt.forAnswer(new CreditScreen(page).confidencePrompt()));
            if (!reply.isTyped() || reply.text().strip().matches("[123]")) {
                return reply;
            }
            console.print(List.of(Line.of(page.plain() ? "" : "  ")
                    .plus("Type 1, 2 or 3: how sure you are of the answer that you have just given.", Style.PARTLY)));
        }
    }

    /** The level that a reply names. */
    static Confidence level(Reply reply) {
        return Confidence.of(Integer.parseInt(reply.text().strip()));
    }
}
