package org.triangulate.quiz.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.Confidence;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Verdict;
import org.triangulate.model.Words;
import org.triangulate.quiz.screen.Place;
import org.triangulate.quiz.screen.SummaryScreen;
import org.triangulate.quiz.screen.VerdictScreen;
import org.triangulate.quiz.session.Assurance;
import org.triangulate.quiz.session.Kind;
import org.triangulate.quiz.session.Sitting;
import org.triangulate.quiz.session.Sitting.Turn;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;

/** Leads through one session, question by question, from wherever it stands, to its end. */
final class SittingLoop {
    private final Desk desk;
    private final TimeLimit time;
    private final EndReview review;
    private final boolean confidence;
    private final Kind kind;
    private final Habits habits;
    private Sitting sitting;
    private boolean over;

    /**
     * @param confidence whether one says of every answer how sure one is
     */
    SittingLoop(Desk desk, Sitting sitting, TimeLimit time, EndReview review, boolean confidence) {
        this.desk = desk;
        this.sitting = sitting;
        this.time = time;
        this.review = review;
        this.confidence = confidence;
        this.kind = Kind.of(sitting.session().kind());
        this.habits = new Habits(desk, kind.schedules());
    }

    static Place place(Turn turn) {
        return new Place(turn.number(), turn.total(), turn.again(), Optional.empty(), false);
    }

    Leaving run() {
        while (true) {
            while (!over && !time.isOver() && sitting.next().isPresent()) {
                var leaving = question(sitting.next().get());
                if (leaving != Leaving.DONE) {
                    return leaving;
                }
            }
            var reviewed = review.run(sitting);
            if (reviewed != Leaving.DONE) {
                return reviewed;
            }
            var leaving = finish();
            if (leaving.isPresent()) {
                desk.profile().finish(sitting.session().id(), desk.clock().instant());
                return leaving.get();
            }
        }
    }

    private Leaving question(Turn turn) {
        var item = asked(turn.planned());
        var step = new QuestionStep(desk, sitting.session().id(), time, habits, turn.planned(), item);
        var outcome = step.ask(placeInTime(turn));
        switch (outcome.move()) {
            case LEFT, ENDED -> {
                return left(turn, outcome.move() == QuestionStep.Move.ENDED ? Leaving.ENDED : Leaving.LEFT);
            }
            case OVER -> over = true;
            case SKIPPED -> skip();
            case ANSWERED -> {
                var answer = outcome.answer().orElseThrow();
                sitting = sitting.with(answer);
                habits.take(answer);
                return review.waitsFor(item) ? Leaving.DONE : after(turn, item, answer);
            }
        }
        return Leaving.DONE;
    }

    private Leaving after(Turn turn, Item item, Answer answer) {
        desk.print(new VerdictScreen(desk.page(), desk.material().course().model())
                .comesAgain(sitting.asksAgain(item.id()), habits.comesAgainIn(item.id()), habits.leech(item.id())));
        var after = new AfterVerdict(desk, item, answer, habits::reckonAnew).ask();
        if (after == AfterVerdict.Choice.UNDO) {
            undo();
        } else if (after != AfterVerdict.Choice.NEXT) {
            return left(turn, after.leaving());
        }
        return Leaving.DONE;
    }

    private void undo() {
        var last = sitting.answers().get(sitting.answers().size() - 1);
        desk.profile().undo(last.id(), desk.clock().instant());
        sitting = sitting.withoutLast();
        habits.reckonAnew();
        over = false;
    }

    private void skip() {
        desk.profile().skip(sitting.session().id(), sitting.turn(), desk.clock().instant());
        var before = sitting.next().orElseThrow();
        sitting = sitting.skipped();
        desk.say(
                sitting.next().filter(next -> next.total() == before.total()).isPresent()
                        ? "session.skipped"
                        : "session.skipped.over");
    }

    private Place placeInTime(Turn turn) {
        return new Place(turn.number(), turn.total(), turn.again(), time.left().or(() -> guessed(turn)), time.isSet());
    }

    /** How long the rest is likely to take; of a single question nobody wants to hear that. */
    private Optional<Duration> guessed(Turn turn) {
        return Optional.of(habits.takes(turn.total() - turn.number() + 1)).filter(time -> turn.total() > 1);
    }

    private Item asked(PlannedItem planned) {
        var item = desk.item(planned);
        var credit = item.credit();
        if (item.task().rubric().isPresent()) {
            return item;
        }
        if (confidence) {
            credit = credit.withConfidence();
        }
        return item.with(kind.isExam() ? credit.inExam() : credit);
    }

    /** The summary, from where the last answer can still be taken back; empty where the session goes on after that. */
    private Optional<Leaving> finish() {
        var screen = new SummaryScreen(desk.page());
        var took = sitting.answers().stream().map(Answer::took).reduce(Duration.ZERO, Duration::plus);
        desk.print(screen.lines(
                sitting.answers().size(),
                sitting.count(Verdict.RIGHT),
                sitting.count(Verdict.PARTLY),
                sitting.count(Verdict.WRONG),
                took));
        desk.print(screen.confidence(assurances()));
        if (sitting.answers().isEmpty() || lastWasReviewed()) {
            return Optional.of(Leaving.DONE);
        }
        var reply = desk.console().ask(Prompt.forAnswer(screen.prompt()).withKeys("u"));
        if (reply.isTyped() && reply.text().strip().equalsIgnoreCase("u")) {
            undo();
            return Optional.empty();
        }
        return Optional.of(reply.kind() == Reply.Kind.ENDED ? Leaving.ENDED : Leaving.DONE);
    }

    /** Whether the verdict on the last answer, and so its key, was told only in the review. */
    private boolean lastWasReviewed() {
        var given = sitting.given();
        return given.isEmpty()
                || review.waitsFor(desk.item(given.get(given.size() - 1).planned()));
    }

    /** What was said of how sure one was, and whether it came true. */
    private List<Assurance> assurances() {
        var levels = desk.profile().confidences(desk.material().course().id());
        return sitting.answers().stream()
                .flatMap(answer -> Optional.ofNullable(levels.get(answer.id()))
                        .map(level -> new Assurance(Confidence.of(level), graded(answer)))
                        .stream())
                .toList();
    }

    /** What an answer was graded with; hints made it count for less. An item with confidence has one attempt. */
    private double graded(Answer answer) {
        var share = desk.material()
                .item(answer.item())
                .map(item -> item.credit().share(answer.hints(), 1))
                .orElse(1.0);
        if (share == 0) {
            return answer.verdict().equals(Words.of(Verdict.RIGHT)) ? 1 : 0;
        }
        return Math.min(1, answer.score() / share);
    }

    private Leaving left(Turn turn, Leaving leaving) {
        desk.tell("session.left", place(turn).inWords(desk.phrases()));
        return leaving;
    }
}
