package org.triangulate.quiz.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.quiz.screen.BookletScreen;
import org.triangulate.quiz.screen.Place;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.work.OpenedPackage;
import org.triangulate.quiz.work.WorkLog;

/**
 * Leads through a graded assignment: its questions in turn, then all answers to look over, and the handing in. Nothing is
 * graded here, for nothing here knows a key. Whoever leaves comes back to the first question without an answer.
 */
public final class AssignmentLoop {
    private final Carrel carrel;
    private final OpenedPackage opened;
    private final Booklet booklet;
    private final WorkLog log;
    private final OpenTexts texts;

    /** Where one came out of a question. */
    enum Move {
        NEXT,
        BACK,
        REVIEW,
        HANDED_IN,
        /** Out of the assignment, to come back to it. */
        LEFT,
        ENDED;

        /** How somebody left who was asked, and did not answer. */
        static Move by(Reply reply) {
            return Leaving.by(reply) == Leaving.ENDED ? ENDED : LEFT;
        }

        boolean isOut() {
            return this == LEFT || this == ENDED;
        }
    }

    public AssignmentLoop(Carrel carrel, OpenedPackage opened, WorkLog log) {
        this.carrel = carrel;
        this.opened = opened;
        this.booklet = opened.booklet();
        this.log = log;
        this.texts = new OpenTexts(carrel, opened, log);
    }

    /** How one came out of it. */
    public enum Outcome {
        HANDED_IN,
        LEFT,
        ENDED
    }

    /** Goes on until it is handed in, or the student leaves. */
    public Outcome run() {
        if (isSpent()) {
            carrel.tell("booklet.spent");
            return Outcome.HANDED_IN;
        }
        var isNew = log.work().first(Act.OPENED).isEmpty();
        if (isNew) {
            var reply = begin();
            if (!reply.isTyped()) {
                return left(Move.by(reply));
            }
        }
        try (var time = new TimeLimit(end(), carrel.clock(), carrel.console())) {
            if (!isNew) {
                goOn(time);
            }
            return work(time);
        }
    }

    /** A text that the end of the time cut off was given before this, whenever somebody looks again. */
    private void goOn(TimeLimit time) {
        carrel.tell(log.work().isHandedIn() ? "booklet.oncemore" : "booklet.goeson", booklet.title());
        cutOff(time);
        log.keep(Act.RESUMED, carrel.clock().instant());
    }

    /** When the time is over, whatever is written of a text is its answer. */
    private void cutOff(TimeLimit time) {
        if (time.isOver()) {
            texts.becomeAnswers(time.latest()).forEach(question -> carrel.say("booklet.cut", question));
        }
    }

    /** Whether it was handed in as often as it may be. */
    private boolean isSpent() {
        return log.work().count(Act.HANDED_IN) >= booklet.terms().attempts();
    }

    private Reply begin() {
        carrel.print(screen().cover(booklet, opened.instructor()));
        carrel.print(List.of(Line.BLANK));
        var words = booklet.terms().limit().isPresent() ? "booklet.begin.limit" : "booklet.begin";
        var reply = carrel.console()
                .ask(Prompt.forAnswer(screen().prompt(carrel.phrases().say(words))));
        if (reply.isTyped()) {
            log.keep(Act.OPENED, carrel.clock().instant());
        }
        return reply;
    }

    private Optional<Instant> end() {
        return booklet.terms()
                .limit()
                .flatMap(limit -> log.work().first(Act.OPENED).map(opened -> opened.plus(limit)));
    }

    private Outcome work(TimeLimit time) {
        var last = booklet.questions().size();
        var at = firstOpen();
        while (true) {
            while (at <= last && !time.isOver()) {
                var move = ask(at, time);
                if (move.isOut()) {
                    return left(move);
                }
                at = move == Move.NEXT ? at + 1 : move == Move.BACK ? Math.max(1, at - 1) : last + 1;
            }
            cutOff(time);
            var choice = new HandingIn(carrel, booklet, log, texts, time).ask();
            if (choice.move() == Move.HANDED_IN) {
                return Outcome.HANDED_IN;
            }
            var move = choice.question().isPresent() ? goBack(choice.question().getAsInt(), time) : choice.move();
            if (move.isOut()) {
                return left(move);
            }
        }
    }

    private Move goBack(int question, TimeLimit time) {
        log.keep(Act.REVIEWED, carrel.clock().instant());
        return ask(question, time);
    }

    private int firstOpen() {
        var answers = log.work().answers();
        int at = 1;
        while (answers.containsKey(at)) {
            at++;
        }
        return at;
    }

    private Move ask(int number, TimeLimit time) {
        var question = booklet.questions().get(number - 1);
        var place = new Place(number, booklet.questions().size(), false, time.left(), time.isSet());
        var earlier = Optional.ofNullable(log.work().answers().get(number));
        carrel.print(screen().question(place, question, earlier));
        var before = log.work().entries().size();
        var move = new BookletStep(carrel, booklet, log, texts, number, time).ask(question);
        cutOff(time);
        if (log.work().entries().stream().skip(before).noneMatch(entry -> entry.question() == number)) {
            log.pass(number, carrel.clock().instant());
        }
        return move;
    }

    private Outcome left(Move move) {
        carrel.tell("booklet.kept");
        return move == Move.ENDED ? Outcome.ENDED : Outcome.LEFT;
    }

    private BookletScreen screen() {
        return carrel.screen();
    }
}
