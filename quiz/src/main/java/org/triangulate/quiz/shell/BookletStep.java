package org.triangulate.quiz.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.handout.Question;
import org.triangulate.exercises.marking.Length;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.quiz.shell.AssignmentLoop.Move;
import org.triangulate.quiz.store.Draft;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.work.WorkLog;

/** Asks one question of an assignment until there is an answer of its form, and keeps that. */
final class BookletStep {
    /** What a student may want at a question other than to answer it; no answer begins with a slash. */
    private static final Map<String, Move> WISHES = Map.of("/skip", Move.NEXT, "/back", Move.BACK, "/end", Move.REVIEW);

    private final Carrel carrel;
    private final Booklet booklet;
    private final WorkLog log;
    private final OpenTexts texts;
    private final int number;
    private final TimeLimit time;

    BookletStep(Carrel carrel, Booklet booklet, WorkLog log, OpenTexts texts, int number, TimeLimit time) {
        this.carrel = carrel;
        this.booklet = booklet;
        this.log = log;
        this.texts = texts;
        this.number = number;
        this.time = time;
    }

    Move ask(Question question) {
        var length = question.response().textLength();
        return length.isPresent() ? write(length.get()) : type(question);
    }

    private Move type(Question question) {
        while (true) {
            var reply = carrel.console().ask(prompt(question));
            if (time.isOver()) {
                carrel.say(reply.isTyped() ? "question.late" : "booklet.over");
                return Move.REVIEW;
            }
            if (!reply.goesOn()) {
                return Move.by(reply);
            }
            var move = reply.isTyped() ? take(reply.text(), question) : Optional.<Move>empty();
            if (move.isPresent()) {
                return move.get();
            }
        }
    }

    private Prompt prompt(Question question) {
        var prompt = Prompt.forAnswer(carrel.screen().prompt(question));
        var keyed = question.response().takesOneLabel() ? prompt.withKeys(labels(question)) : prompt;
        return time.isSet() ? keyed.orWoken() : keyed;
    }

    private static String labels(Question question) {
        return question.groups().stream()
                .flatMap(group -> group.choices().stream())
                .map(Form.Choice::label)
                .collect(Collectors.joining());
    }

    /** Empty where the question goes on. */
    private Optional<Move> take(String typed, Question question) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        if (WISHES.containsKey(word)) {
            return Optional.ofNullable(WISHES.get(word));
        }
        if (word.isEmpty()) {
            return empty(question);
        }
        return word.startsWith("/") ? unknown(typed) : answer(typed.strip(), question);
    }

    /** Nothing keeps an answer that is there. */
    private Optional<Move> empty(Question question) {
        if (log.work().answers().containsKey(number)) {
            return Optional.of(Move.NEXT);
        }
        carrel.say("booklet.how", carrel.phrases().say(question.response().howToAnswer()));
        return Optional.empty();
    }

    private Optional<Move> unknown(String typed) {
        carrel.say("booklet.unknown", typed.strip());
        return Optional.empty();
    }

    private Optional<Move> answer(String typed, Question question) {
        try {
            question.response().check(typed);
        } catch (UnreadableAnswer e) {
            carrel.say("question.unreadable", e.complaint(carrel.phrases()));
            return Optional.empty();
        }
        var at = carrel.clock().instant();
        int confidence = 0;
        if (booklet.terms().confidence()) {
            var reply = HowSure.ask(carrel.console(), carrel::page);
            if (!reply.isTyped()) {
                return Optional.of(Move.by(reply));
            }
            confidence = HowSure.level(reply).level();
        }
        log.answer(number, typed, confidence, at);
        carrel.say("booklet.answered");
        return Optional.of(Move.NEXT);
    }

    /** A text is kept line by line; it becomes the answer when its writer says that it is done. */
    private Move write(Length length) {
        var draft = texts.of(number);
        if (!draft.finished()) {
            carrel.say("booklet.text", carrel.phrases().say(length.asked()));
        }
        var written = draft.finished()
                ? new Writing.Outcome(draft, Leaving.DONE)
                : new Writing(carrel.console(), carrel::page, length, draft, this::keep, ends()).run();
        if (!written.draft().finished()) {
            return left(written);
        }
        log.answer(number, written.draft().text(), 0, carrel.clock().instant());
        carrel.say("booklet.answered");
        return Move.NEXT;
    }

    private Writing.Ends ends() {
        return new Writing.Ends(WISHES.keySet(), time.isSet(), time::isOver);
    }

    private static Move left(Writing.Outcome written) {
        if (written.isCutOff()) {
            return Move.REVIEW;
        }
        return Optional.ofNullable(WISHES.get(written.exit()))
                .orElse(written.leaving() == Leaving.ENDED ? Move.ENDED : Move.LEFT);
    }

    private void keep(Draft draft, Draft.Change change, String line) {
        carrel.profile().change(draft, change, line, carrel.clock().instant());
    }
}
