package org.triangulate.quiz.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Grade;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.UnreadableAnswer;
import org.triangulate.model.Words;
import org.triangulate.quiz.screen.Ago;
import org.triangulate.quiz.screen.QuestionScreen;
import org.triangulate.quiz.screen.VerdictScreen;
import org.triangulate.quiz.session.Memories;
import org.triangulate.quiz.session.Rater;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** Asks one question until there is an answer, grades it, keeps it, and only then shows what it came to. */
final class QuestionStep {
    private final Desk desk;
    private final String session;
    private final PlannedItem planned;
    private final Item item;
    private final Form form;

    QuestionStep(Desk desk, String session, PlannedItem planned) {
        this.desk = desk;
        this.session = session;
        this.planned = planned;
        this.item = desk.item(planned);
        this.form = item.task().form(desk.material().knowledge(), new Random(planned.seed()));
    }

    /**
     * What came of asking.
     *
     * @param answer empty where the question was left
     */
    record Outcome(Optional<Answer> answer, Leaving leaving) {}

    /** Shows the question and waits for an answer that can be read. */
    Outcome ask(String place, Memories memories) {
        var page = desk.page();
        var screen = new QuestionScreen(page);
        var seen = memories.of(item.id())
                .map(memory ->
                        "seen " + Ago.inWords(memory.reviewed(), desk.clock().instant()))
                .orElse("new");
        desk.print(screen.lines(place, desk.material().unitTitle(item.unit()), seen, item, form));
        var begun = desk.clock().instant();
        var rubric = item.task().rubric();
        if (rubric.isPresent()) {
            return new EssayStep(desk, session, item, rubric.get()).ask(begun);
        }
        while (true) {
            var reply = desk.console().ask(Prompt.forAnswer(screen.prompt(form)));
            if (!reply.isTyped()) {
                return new Outcome(Optional.empty(), reply.kind() == Reply.Kind.ENDED ? Leaving.ENDED : Leaving.LEFT);
            }
            var answer = take(reply.text(), begun);
            if (answer.isPresent()) {
                return new Outcome(answer, Leaving.DONE);
            }
        }
    }

    private Optional<Answer> take(String typed, Instant begun) {
        if (typed.isBlank() || typed.strip().equals("?")) {
            say("Type " + form.howToAnswer() + ". Ctrl-C leaves the question, Ctrl-D the shell; nothing is lost.");
            return Optional.empty();
        }
        try {
            var grade = form.grade(typed);
            var answer = answer(typed, grade, begun);
            desk.profile().record(answer);
            desk.print(new VerdictScreen(desk.page(), desk.material().course().model()).lines(item, grade));
            return Optional.of(answer);
        } catch (UnreadableAnswer e) {
            say(e.complaint() + ".");
            return Optional.empty();
        }
    }

    private Answer answer(String typed, Grade grade, Instant begun) {
        var now = desk.clock().instant();
        var took = Duration.between(begun, now);
        return new Answer(
                desk.newId(),
                session,
                desk.material().course().id(),
                planned.item(),
                item.revision(),
                typed,
                Words.of(grade.verdict()),
                grade.score(),
                Rater.rate(grade.verdict()).number(),
                0,
                took.isNegative() ? Duration.ZERO : took,
                now);
    }

    private void say(String words) {
        desk.print(List.of(Line.of(desk.page().plain() ? "" : "  ").plus(words, Style.PARTLY)));
    }

    Item item() {
        return item;
    }
}
