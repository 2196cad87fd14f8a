package org.triangulate.quiz.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.triangulate.exercises.Feedback;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Grade;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.screen.Ago;
import org.triangulate.quiz.screen.CreditScreen;
import org.triangulate.quiz.screen.Place;
import org.triangulate.quiz.screen.QuestionScreen;
import org.triangulate.quiz.screen.VerdictScreen;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;

/**
 * Asks one question until its answer counts, keeps every step of that, and only then shows what it came to.
 *
 * <p>Who leaves in the middle comes back to the hints and attempts that were there.
 */
final class QuestionStep {
    private static final String HINT = "?";

    private final Desk desk;
    private final String session;
    private final TimeLimit limit;
    private final Item item;
    private final Form form;
    private final KeptMeeting kept;
    private final Habits habits;

    QuestionStep(Desk desk, String session, TimeLimit limit, Habits habits, PlannedItem planned, Item item) {
        this.desk = desk;
        this.session = session;
        this.limit = limit;
        this.habits = habits;
        this.item = item;
        this.form = item.task().form(desk.material().knowledge(), new Random(planned.seed()));
        this.kept = new KeptMeeting(desk, session, item.credit());
    }

    /** How a question was come out of. */
    enum Move {
        ANSWERED,
        SKIPPED,
        /** The session is to end here. */
        OVER,
        LEFT,
        ENDED;

        static Move by(Leaving leaving) {
            return leaving == Leaving.ENDED ? ENDED : LEFT;
        }
    }

    /**
     * What came of asking.
     *
     * @param answer empty where there is none
     */
    record Outcome(Move move, Optional<Answer> answer) {
        static Outcome of(Answer answer) {
            return new Outcome(Move.ANSWERED, Optional.of(answer));
        }

        static Outcome without(Move move) {
            return new Outcome(move, Optional.empty());
        }
    }

    /** Shows the question and waits for an answer that can be read. */
    Outcome ask(Place place) {
        show(place);
        var begun = desk.clock().instant();
        var rubric = item.task().rubric();
        if (rubric.isPresent()) {
            return new EssayStep(desk, session, item, rubric.get()).ask(begun);
        }
        while (true) {
            var reply = desk.console().ask(prompt());
            if (limit.isOver()) {
                return late(reply);
            }
            if (!reply.goesOn()) {
                return left(reply);
            }
            var outcome = reply.isTyped() ? take(reply.text(), begun) : Optional.<Outcome>empty();
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    private Prompt prompt() {
        var prompt = Prompt.forAnswer(new QuestionScreen(desk.page()).prompt(form))
                .withKeys(form.takesOneLabel() ? labels() + HINT : HINT);
        return limit.isSet() ? prompt.orWoken() : prompt;
    }

    private String labels() {
        return form.groups().stream()
                .flatMap(group -> group.choices().stream())
                .map(Form.Choice::label)
                .collect(Collectors.joining());
    }

    private void show(Place place) {
        var seen = habits.memory(item.id())
                .map(memory -> desk.phrases()
                        .say(
                                "question.seen",
                                Ago.of(memory.reviewed(), desk.clock().instant())))
                .orElseGet(() -> desk.phrases().say("question.new"));
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
        return Outcome.without(Move.by(Leaving.by(reply)));
    }

    private Outcome late(Reply reply) {
        desk.say(reply.isTyped() ? "question.late" : "question.over");
        return Outcome.without(Move.OVER);
    }

    /** Empty where the question goes on. */
    private Optional<Outcome> take(String typed, Instant begun) {
        var word = typed.strip();
        if (Wish.isMeant(word)) {
            return wish(word);
        }
        if (word.equals(HINT) && kept.meeting().nextHint().isPresent()) {
            kept.takeHint();
            desk.print(new CreditScreen(desk.page()).hint(kept.meeting()));
            return Optional.empty();
        }
        var givesUp = word.isEmpty() && !kept.meeting().attempts().isEmpty();
        if (!givesUp && (word.isEmpty() || word.equals(HINT))) {
            desk.say("question.how", form.howToAnswer(), Wish.inWords(desk.phrases()));
            return Optional.empty();
        }
        try {
            return givesUp ? finish(form.grade(kept.tried().strip()), begun) : attempt(typed, begun);
        } catch (UnreadableAnswer e) {
            desk.say("question.unreadable", e.complaint(desk.phrases()));
            return Optional.empty();
        }
    }

    private Optional<Outcome> wish(String word) {
        var wish = Wish.of(word);
        if (wish.isEmpty()) {
            desk.say("question.unknown", word, Wish.inWords(desk.phrases()));
            return Optional.empty();
        }
        return switch (wish.get()) {
            case SKIP -> skip();
            case END -> Optional.of(Outcome.without(Move.OVER));
            case FLAG -> {
                desk.toggleFlag(item);
                yield Optional.empty();
            }
        };
    }

    /** Help that was taken belongs to this meeting; putting the question off would make it free. */
    private Optional<Outcome> skip() {
        if (kept.meeting().isFresh()) {
            return Optional.of(Outcome.without(Move.SKIPPED));
        }
        desk.say("question.helped");
        return Optional.empty();
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
        var screen = new CreditScreen(desk.page());
        if (!item.credit().confidence()) {
            desk.profile().record(answer);
            tell(grade, screen.account(kept.meeting(), grade));
            return Optional.of(Outcome.of(answer));
        }
        var reply = HowSure.ask(desk.console(), desk::page);
        if (!reply.isTyped()) {
            return Optional.of(left(reply));
        }
        var confidence = HowSure.level(reply);
        desk.profile().record(answer, confidence.level());
        var account = new ArrayList<>(screen.account(kept.meeting(), grade));
        account.add(screen.points(confidence, grade));
        tell(grade, account);
        return Optional.of(Outcome.of(answer));
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
        var took = Duration.between(begun, desk.clock().instant());
        var rating = meeting.rating() == Rating.GOOD && meeting.attempts().size() == 1
                ? habits.rate(item.id(), took, form.groups().isEmpty())
                : meeting.rating();
        return desk.answer(
                session, item, kept.tried(), grade.verdict(), meeting.worth(), rating, meeting.hints(), begun);
    }
}
