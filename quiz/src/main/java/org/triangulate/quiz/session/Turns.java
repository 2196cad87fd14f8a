package org.triangulate.quiz.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.triangulate.exercises.Verdict;
import org.triangulate.model.Words;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;

/**
 * The order in which the questions of a session come, played again from what happened so far.
 *
 * <p>What was answered wrong comes back after a few others, in another order of its options, until it is right or has
 * come three times. What was put off comes at the end, and when it is put off there too, not again.
 */
public final class Turns {
    /** How many other questions stand between an answer that was wrong and the same question. */
    static final int BETWEEN = 4;

    /** How often a question comes back. */
    static final int MOST_RETURNS = 2;

    private final Set<String> once;
    private final List<Entry> ahead = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
    private int turn;

    /**
     * A question that waits for its turn.
     *
     * @param returns how often it was answered wrong before
     * @param putOff whether it was put off before
     */
    record Entry(PlannedItem planned, int returns, boolean putOff) {
        private Entry again() {
            return new Entry(new PlannedItem(planned.item(), planned.seed() + 1), returns + 1, putOff);
        }

        private Entry later() {
            return new Entry(planned, returns, true);
        }
    }

    /** An answer and the question that it was given to. */
    public record Given(PlannedItem planned, Answer answer) {}

    /**
     * The turns after what happened so far.
     *
     * @param answers those of the session, in their order
     * @param skips in which turns, counted from 0, the question was put off
     * @param once the ids of items that do not come back
     */
    Turns(List<PlannedItem> items, List<Answer> answers, Set<Integer> skips, Set<String> once) {
        this.once = once;
        items.forEach(planned -> ahead.add(new Entry(planned, 0, false)));
        var left = new ArrayList<>(answers);
        for (; !ahead.isEmpty() && (skips.contains(turn) || !left.isEmpty()); turn++) {
            if (skips.contains(turn)) {
                putOff(ahead.remove(0));
            } else {
                answer(left.remove(0));
            }
        }
    }

    private void putOff(Entry entry) {
        if (!entry.putOff()) {
            ahead.add(entry.later());
        }
    }

    /**
     * What stands before the question that was answered is gone from the course since. What was answered and does not
     * stand here was asked on another machine, by the same session.
     */
    private void answer(Answer answer) {
        var place = ahead.stream().map(entry -> entry.planned().item()).toList().indexOf(answer.item());
        if (place < 0) {
            return;
        }
        var entry = ahead.get(place);
        ahead.subList(0, place + 1).clear();
        given.add(new Given(entry.planned(), answer));
        var wrong = answer.verdict().equals(Words.of(Verdict.WRONG));
        if (wrong && entry.returns() < MOST_RETURNS && !once.contains(answer.item())) {
            ahead.add(Math.min(BETWEEN, ahead.size()), entry.again());
        }
    }

    /** Which turn comes next, counted from 0: an answer is a turn, and so is putting a question off. */
    int turn() {
        return turn;
    }

    /** What was answered, answer by answer. */
    List<Given> given() {
        return List.copyOf(given);
    }

    /** What is still to come, as far as is known by now. */
    List<Entry> ahead() {
        return List.copyOf(ahead);
    }
}
