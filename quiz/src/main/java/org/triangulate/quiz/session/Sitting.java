package org.triangulate.quiz.session;

import java.util.ArrayList;
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
 * <p>What was answered wrong comes once more at the end. Everything follows from the stored session and its answers, so
 * a session that broke off goes on at the very question.
 *
 * @param once the ids of items that do not come again in it, since that would tell that the answer was wrong
 */
public record Sitting(StudySession session, List<Answer> answers, Set<String> once) {
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
        once = Set.copyOf(once);
    }

    public Sitting(StudySession session, List<Answer> answers) {
        this(session, answers, Set.of());
    }

    /** The session without questions, and answers to questions, that the course no longer has. */
    public static Sitting resumed(StudySession session, List<Answer> answers, Predicate<String> exists) {
        var items = session.items().stream()
                .filter(planned -> exists.test(planned.item()))
                .toList();
        return new Sitting(
                session.with(items),
                answers.stream().filter(answer -> exists.test(answer.item())).toList());
    }

    /** The next question; empty where all are answered. */
    public Optional<Turn> next() {
        var queue = queue();
        var position = answers.size();
        return position < queue.size()
                ? Optional.of(new Turn(
                        queue.get(position),
                        position + 1,
                        queue.size(),
                        position >= session.items().size()))
                : Optional.empty();
    }

    private List<PlannedItem> queue() {
        var queue = new ArrayList<>(session.items());
        answers.stream()
                .limit(session.items().size())
                .filter(answer -> answer.verdict().equals(Words.of(Verdict.WRONG)) && !once.contains(answer.item()))
                .forEach(answer -> queue.add(again(answer.item())));
        return queue;
    }

    /** The same item in another order of its options. */
    private PlannedItem again(String item) {
        var first = session.items().stream()
                .filter(planned -> planned.item().equals(item))
                .findFirst()
                .orElseThrow();
        return new PlannedItem(item, first.seed() + 1);
    }

    /** The same, with these items asked only once. */
    public Sitting withOnce(Set<String> items) {
        return new Sitting(session, answers, items);
    }

    /** What was asked, answer by answer. */
    public List<PlannedItem> asked() {
        return queue().subList(0, answers.size());
    }

    public Sitting with(Answer answer) {
        var more = new ArrayList<>(answers);
        more.add(answer);
        return new Sitting(session, more, once);
    }

    /** The sitting before the last answer was given. */
    public Sitting withoutLast() {
        return new Sitting(session, answers.subList(0, answers.size() - 1), once);
    }

    /** How many answers came to a verdict. */
    public long count(Verdict verdict) {
        return answers.stream()
                .filter(answer -> answer.verdict().equals(Words.of(verdict)))
                .count();
    }
}
