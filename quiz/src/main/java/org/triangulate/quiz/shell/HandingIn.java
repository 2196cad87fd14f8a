package org.triangulate.quiz.shell;

import java.util.Locale;
import java.util.OptionalInt;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.quiz.screen.BookletScreen;
import org.triangulate.quiz.shell.AssignmentLoop.Move;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.work.WorkLog;

/** Shows all answers, and has them handed in or a question chosen to go back to. */
final class HandingIn {
    private final Carrel carrel;
    private final Booklet booklet;
    private final WorkLog log;
    private final OpenTexts texts;
    private final TimeLimit time;

    HandingIn(Carrel carrel, Booklet booklet, WorkLog log, OpenTexts texts, TimeLimit time) {
        this.carrel = carrel;
        this.booklet = booklet;
        this.log = log;
        this.texts = texts;
        this.time = time;
    }

    /**
     * What came of it.
     *
     * @param move {@link Move#REVIEW} where the answers are to be looked over once more
     * @param question one to go back to
     */
    record Choice(Move move, OptionalInt question) {
        static Choice of(Move move) {
            return new Choice(move, OptionalInt.empty());
        }
    }

    Choice ask() {
        carrel.print(screen().review(booklet, log.work(), texts.unanswered()));
        while (true) {
            var reply = choose();
            if (reply.kind() == Reply.Kind.WOKEN) {
                return Choice.of(Move.REVIEW);
            }
            if (!reply.isTyped()) {
                return Choice.of(Move.by(reply));
            }
            var word = reply.text().strip().toLowerCase(Locale.ROOT);
            if (word.equals("h")) {
                var move = handIn();
                if (move != Move.BACK) {
                    return Choice.of(move);
                }
            } else if (isQuestion(word) && !time.isOver()) {
                return new Choice(Move.BACK, OptionalInt.of(Integer.parseInt(word)));
            } else if (!time.isOver()) {
                carrel.say("booklet.keys", booklet.questions().size());
            }
        }
    }

    private Reply choose() {
        var over = time.isOver();
        if (over) {
            carrel.say("booklet.over");
        }
        var words = carrel.phrases().say(over ? "booklet.choose.over" : "booklet.choose");
        var prompt = Prompt.forAnswer(screen().prompt(words));
        return carrel.console().ask(time.isSet() && !over ? prompt.orWoken() : prompt);
    }

    private boolean isQuestion(String word) {
        return word.matches("[1-9]\\d{0,3}")
                && Integer.parseInt(word) <= booklet.questions().size();
    }

    private Move handIn() {
        var confirms = !booklet.statement().isBlank();
        var move = confirms ? confirm() : Move.HANDED_IN;
        if (move == Move.HANDED_IN) {
            texts.becomeAnswers(time.latest());
            if (confirms) {
                log.keep(Act.CONFIRMED, carrel.clock().instant());
            }
            log.keep(Act.HANDED_IN, carrel.clock().instant());
        }
        return move;
    }

    /** {@link Move#BACK} where the student thought better of it. */
    private Move confirm() {
        carrel.print(screen().statement(booklet));
        var words = carrel.phrases().say("booklet.confirm");
        var reply = carrel.console().ask(Prompt.forAnswer(screen().prompt(words)));
        if (!reply.isTyped()) {
            return Move.by(reply);
        }
        if (!reply.text().strip().toLowerCase(Locale.ROOT).equals("y")) {
            carrel.say("booklet.unconfirmed");
            return Move.BACK;
        }
        return Move.HANDED_IN;
    }

    private BookletScreen screen() {
        return carrel.screen();
    }
}
