package org.triangulate.quiz.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.triangulate.exercises.Verdict;
import org.triangulate.model.Words;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.StudySession;

/**
 * A session on its way: what was planned, what has been answered, and so what comes next.
 *
 * <p>Everything follows from the stored session, its answers and what was put off, so a session that broke off goes on
 * at the very question.
 *
 * @param skips in which turns, counted from 0, the question was put off
 * @param once the ids of items that do not come again in it, since that would tell that the answer was wrong
 */
public record Sitting(StudySession session, List<Answer> answers, Set<Integer> skips, Set<String> once) {
    /**
     * The question that comes next.
     *
     * @param number which question it is, from 1
     * @param total how many there are, as far as is known by now
     * @param again whether it was answered wrong before in this session
     */
    public record Turn(PlannedItem planned, int number, int total, boolean again) {}

    public Sitting {
        answers = List.copyOf(answers);
        skips = Set.copyOf(skips);
        once = Set.copyOf(once);
    }

    public Sitting(StudySession session, List<Answer> answers) {
        this(session, answers, Set.of(), Set.of());
    }

    /** The session without questions, and answers to questions, that the course no longer has. */
    public static Sitting resumed(
            StudySession session, List<Answer> answers, Set<Integer> skips, Predicate<String> exists) {
        var items = session.items().stream()
                .filter(planned -> exists.test(planned.item()))
                .toList();
        var kept = answers.stream().filter(answer -> exists.test(answer.item())).toList();
        return new Sitting(session.with(items), kept, skips, Set.of());
    }

    private Turns turns() {
        return new Turns(session.items(), answers, skips, once);
    }

    /** The next question; empty where all are answered. */
    public Optional<Turn> next() {
        var turns = turns();
        var number = turns.given().size() + 1;
        var total = turns.given().size() + turns.ahead().size();
        return turns.ahead().stream()
                .findFirst()
                .map(entry -> new Turn(entry.planned(), number, total, entry.returns() > 0));
    }

    /** Whether an item is still to come, or to come again. */
    public boolean asksAgain(String item) {
        return turns().ahead().stream().anyMatch(entry -> entry.planned().item().equals(item));
    }

    /** What was answered, question by question. */
    public List<Turns.Given> given() {
        return turns().given();
    }

    /** Which turn comes next, counted from 0: an answer is a turn, and so is putting a question off. */
    public int turn() {
        return turns().turn();
    }

    /** The same, with these items asked only once. */
    public Sitting withOnce(Set<String> items) {
        return new Sitting(session, answers, skips, items);
    }

    public Sitting with(Answer answer) {
        var more = new ArrayList<>(answers);
        more.add(answer);
        return new Sitting(session, more, skips, once);
    }

    /** The sitting after the question that stands next was put off. */
    public Sitting skipped() {
        var more = new HashSet<>(skips);
        more.add(turn());
        return new Sitting(session, answers, more, once);
    }

    /** The sitting before the last answer was given. */
    public Sitting withoutLast() {
        return new Sitting(session, answers.subList(0, answers.size() - 1), skips, once);
    }

    /** How many answers came to a verdict. */
    public long count(Verdict verdict) {
        return answers.stream()
                .filter(answer -> answer.verdict().equals(Words.of(verdict)))
                .count();
    }
}
