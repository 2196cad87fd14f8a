package org.triangulate.quiz.shell;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

    /** Where one came out of a question. */
    enum Move {
        NEXT,
        BACK,
        REVIEW,
        /** Out of the assignment, to come back to it. */
        LEFT,
        ENDED
    }

    public AssignmentLoop(Carrel carrel, OpenedPackage opened, WorkLog log) {
        this.carrel = carrel;
        this.opened = opened;
        this.booklet = opened.booklet();
        this.log = log;
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
        if (log.work().first(Act.OPENED).isEmpty()) {
            var reply = begin();
            if (!reply.isTyped()) {
                return left(reply);
            }
        } else {
            var again = log.work().isHandedIn();
            log.keep(Act.RESUMED, carrel.clock().instant());
            carrel.tell(again ? "booklet.oncemore" : "booklet.goeson", booklet.title());
        }
        try (var time = new TimeLimit(end(), carrel.clock(), carrel.console())) {
            return work(time);
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
        var at = firstOpen(1);
        while (true) {
            while (at <= booklet.questions().size() && !time.isOver()) {
                var move = ask(at, time);
                if (move == Move.LEFT || move == Move.ENDED) {
                    return left(move);
                }
                at = move == Move.NEXT
                        ? at + 1
                        : move == Move.BACK
                                ? Math.max(1, at - 1)
                                : booklet.questions().size() + 1;
            }
            var review = review(time);
            if (review.outcome().isPresent()) {
                return review.outcome().get();
            }
            var move = ask(review.question(), time);
            if (move == Move.LEFT || move == Move.ENDED) {
                return left(move);
            }
        }
    }

    private int firstOpen(int from) {
        var answers = log.work().answers();
        int at = from;
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
        return new BookletStep(carrel, opened.id(), booklet, log, number, time).ask(question);
    }

    /** What came of looking over the answers: the end, or a question to go back to. */
    private record Review(Optional<Outcome> outcome, int question) {
        static Review of(Outcome outcome) {
            return new Review(Optional.of(outcome), 0);
        }
    }

    private Review review(TimeLimit time) {
        carrel.print(screen().review(booklet, log.work()));
        while (true) {
            if (time.isOver()) {
                carrel.say("booklet.over");
            }
            var words = carrel.phrases().say(time.isOver() ? "booklet.choose.over" : "booklet.choose");
            var reply = carrel.console().ask(Prompt.forAnswer(screen().prompt(words)));
            if (!reply.isTyped()) {
                return Review.of(left(reply));
            }
            var word = reply.text().strip().toLowerCase(Locale.ROOT);
            if (word.equals("h")) {
                var outcome = handIn();
                if (outcome.isPresent()) {
                    return Review.of(outcome.get());
                }
            } else if (isQuestion(word) && !time.isOver()) {
                return new Review(Optional.empty(), Integer.parseInt(word));
            } else {
                carrel.say("booklet.keys", booklet.questions().size());
            }
        }
    }

    private boolean isQuestion(String word) {
        return word.matches("[1-9]\\d{0,3}")
                && Integer.parseInt(word) <= booklet.questions().size();
    }

    /** Empty where the student thought better of it. */
    private Optional<Outcome> handIn() {
        if (!booklet.statement().isBlank()) {
            carrel.print(screen().statement(booklet));
            var reply = carrel.console()
                    .ask(Prompt.forAnswer(screen().prompt(carrel.phrases().say("booklet.confirm"))));
            if (!reply.isTyped()) {
                return Optional.of(left(reply));
            }
            if (!reply.text().strip().toLowerCase(Locale.ROOT).equals("y")) {
                carrel.say("booklet.unconfirmed");
                return Optional.empty();
            }
            log.keep(Act.CONFIRMED, carrel.clock().instant());
        }
        log.keep(Act.HANDED_IN, carrel.clock().instant());
        return Optional.of(Outcome.HANDED_IN);
    }

    private Outcome left(Reply reply) {
        return left(Leaving.by(reply) == Leaving.ENDED ? Move.ENDED : Move.LEFT);
    }

    private Outcome left(Move move) {
        carrel.tell("booklet.kept");
        return move == Move.ENDED ? Outcome.ENDED : Outcome.LEFT;
    }

    private BookletScreen screen() {
        return carrel.screen();
    }
}
