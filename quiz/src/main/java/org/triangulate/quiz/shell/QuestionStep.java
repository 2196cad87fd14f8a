package org.triangulate.quiz.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.triangulate.exercises.Feedback;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Grade;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.UnreadableAnswer;
import org.triangulate.quiz.screen.Ago;
import org.triangulate.quiz.screen.CreditScreen;
import org.triangulate.quiz.screen.QuestionScreen;
import org.triangulate.quiz.screen.VerdictScreen;
import org.triangulate.quiz.session.Memories;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/**
 * Asks one question until its answer counts, keeps every step of that, and only then shows what it came to.
 *
 * <p>Who leaves in the middle comes back to the hints and attempts that were there.
 */
final class QuestionStep {
    private final Desk desk;
    private final String session;
    private final Item item;
    private final Form form;
    private final KeptMeeting kept;

    QuestionStep(Desk desk, String session, PlannedItem planned, Item item) {
        this.desk = desk;
        this.session = session;
        this.item = item;
        this.form = item.task().form(desk.material().knowledge(), new Random(planned.seed()));
        this.kept = new KeptMeeting(desk, session, item.credit());
    }

    /**
     * What came of asking.
     *
     * @param answer empty where the question was left
     */
    record Outcome(Optional<Answer> answer, Leaving leaving) {}

    /** Shows the question and waits for an answer that can be read. */
    Outcome ask(String place, Memories memories) {
        show(place, memories);
        var begun = desk.clock().instant();
        var rubric = item.task().rubric();
        if (rubric.isPresent()) {
            return new EssayStep(desk, session, item, rubric.get()).ask(begun);
        }
        while (true) {
            var reply = desk.console().ask(Prompt.forAnswer(new QuestionScreen(desk.page()).prompt(form)));
            if (!reply.isTyped()) {
                return left(reply);
            }
            var outcome = take(reply.text(), begun);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    private void show(String place, Memories memories) {
        var seen = memories.of(item.id())
                .map(memory ->
                        "seen " + Ago.inWords(memory.reviewed(), desk.clock().instant()))
                .orElse("new");
        desk.print(
                new QuestionScreen(desk.page()).lines(place, desk.material().unitTitle(item.unit()), seen, item, form));
        var screen = new CreditScreen(desk.page());
        if (kept.meeting().hints() > 0) {
            desk.print(screen.hint(kept.meeting()));
        }
        if (!kept.meeting().attempts().isEmpty()) {
            desk.print(screen.again(kept.meeting()));
        }
    }

    private static Outcome left(Reply reply) {
        return new Outcome(Optional.empty(), Leaving.by(reply));
    }

    /** Empty where the question goes on. */
    private Optional<Outcome> take(String typed, Instant begun) {
        var word = typed.strip();
        if (word.equals("?") && kept.meeting().nextHint().isPresent()) {
            kept.takeHint();
            desk.print(new CreditScreen(desk.page()).hint(kept.meeting()));
            return Optional.empty();
        }
        var givesUp = word.isEmpty() && !kept.meeting().attempts().isEmpty();
        if (!givesUp && (word.isEmpty() || word.equals("?"))) {
            say("Type " + form.howToAnswer() + ". Ctrl-C leaves the question, Ctrl-D the shell; nothing is lost.");
            return Optional.empty();
        }
        try {
            return givesUp ? finish(form.grade(kept.tried().strip()), begun) : attempt(typed, begun);
        } catch (UnreadableAnswer e) {
            say(e.complaint() + ".");
            return Optional.empty();
        }
    }

    private Optional<Outcome> attempt(String typed, Instant begun) throws UnreadableAnswer {
        var grade = form.grade(typed.strip());
        kept.attempt(typed, grade.score());
        if (kept.meeting().isOver()) {
            return finish(grade, begun);
        }
        desk.print(new CreditScreen(desk.page()).between(grade, kept.meeting()));
        return Optional.empty();
    }

    private Optional<Outcome> finish(Grade grade, Instant begun) {
        var answer = answer(grade, begun);
        if (!item.credit().confidence()) {
            desk.profile().record(answer);
            tell(grade, CreditScreen.account(kept.meeting(), grade));
            return Optional.of(new Outcome(Optional.of(answer), Leaving.DONE));
        }
        var reply = HowSure.ask(desk.console());
        if (!reply.isTyped()) {
            return Optional.of(left(reply));
        }
        var confidence = HowSure.level(reply);
        desk.profile().record(answer, confidence.level());
        var account = new ArrayList<>(CreditScreen.account(kept.meeting(), grade));
        account.add(CreditScreen.points(confidence, grade));
        tell(grade, account);
        return Optional.of(new Outcome(Optional.of(answer), Leaving.DONE));
    }

    private void tell(Grade grade, List<String> account) {
        var model = desk.material().course().model();
        desk.print(
                item.credit().feedback() == Feedback.END_OF_SESSION
                        ? new CreditScreen(desk.page()).kept()
                        : new VerdictScreen(desk.page(), model).lines(item, grade, account));
    }

    private Answer answer(Grade grade, Instant begun) {
        var meeting = kept.meeting();
        return desk.answer(
                session,
                item,
                kept.tried(),
                grade.verdict(),
                meeting.worth(),
                meeting.rating(),
                meeting.hints(),
                begun);
    }

    private void say(String words) {
        desk.print(List.of(Line.of(desk.page().plain() ? "" : "  ").plus(words, Style.PARTLY)));
    }
}
