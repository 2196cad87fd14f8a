package org.triangulate.quiz.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.Credit;
import org.triangulate.exercises.Hint;
import org.triangulate.exercises.Verdict;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.memory.Rating;

/**
 * One meeting with a question, from when it is shown until its answer counts: which help was taken, and which attempts
 * were made.
 *
 * @param hints how many hints were shown so far
 * @param attempts those made so far, the first one first
 */
public record Meeting(Credit credit, int hints, List<Attempt> attempts) {
    /**
     * An attempt at the question.
     *
     * @param hints how many hints were shown before it
     * @param score what it was graded with, from 0 to 1
     * @param share what it could have earned, from 0 to 1
     */
    public record Attempt(int hints, double score, double share) {
        double worth() {
            return score * share;
        }

        Verdict verdict() {
            return Verdict.of(score);
        }
    }

    public Meeting {
        attempts = List.copyOf(attempts);
    }

    public static Meeting begun(Credit credit) {
        return new Meeting(credit, 0, List.of());
    }

    /** Whether no help was taken and no attempt made. */
    public boolean isFresh() {
        return hints == 0 && attempts.isEmpty();
    }

    /** The hint that comes next; empty where there is none, or none left. */
    public Optional<Hint> nextHint() {
        return credit.hints().stream().skip(hints).findFirst();
    }

    /** The meeting after one more hint. */
    public Meeting hinted() {
        return new Meeting(credit, hints + 1, attempts);
    }

    /** The meeting after one more attempt. */
    public Meeting attempted(double score) {
        var more = new ArrayList<>(attempts);
        more.add(new Attempt(hints, score, share()));
        return new Meeting(credit, hints, more);
    }

    /** The share of the points that the next attempt can earn, from 0 to 1. */
    public double share() {
        return credit.share(hints, attempts.size() + 1);
    }

    /** Whether no attempt is left, or none is needed. */
    public boolean isOver() {
        return attempts.size() >= credit.attempts()
                || attempts.stream().anyMatch(attempt -> attempt.verdict() == Verdict.RIGHT);
    }

    /** What the meeting has earned so far, from 0 to 1: what the best attempt is worth. */
    public double worth() {
        return attempts.stream().mapToDouble(Attempt::worth).max().orElse(0);
    }

    /** Why it has not earned what the last attempt was graded with; empty where it has. */
    public Optional<Phrase> account() {
        if (attempts.isEmpty()) {
            return Optional.empty();
        }
        var last = attempts.get(attempts.size() - 1);
        if (worth() > last.worth()) {
            return Optional.of(Phrase.of("meeting.earlier"));
        }
        return last.score() > 0 ? credit.reason(last.hints(), attempts.size()) : Optional.empty();
    }

    /**
     * How well the answer was remembered, as the first attempt shows it: what is found on the second was not there when it
     * was asked for, and who needs a hint remembers with difficulty.
     */
    public Rating rating() {
        var first = attempts.get(0);
        var verdict = first.verdict();
        return verdict == Verdict.RIGHT && first.hints() > 0 ? Rating.HARD : Rater.rate(verdict);
    }
}
