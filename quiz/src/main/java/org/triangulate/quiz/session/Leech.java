package org.triangulate.quiz.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.triangulate.quiz.store.Answer;

/**
 * An item that was forgotten again and again, so that asking once more is no use: something else has to be done.
 *
 * <p>Example: {@code Leech.among(answers, said)} lists them for the progress screen, the worst first.
 *
 * <p>A lapse is an answer that was not remembered, a night or more after the answer before. Four lapses make a leech
 * (Anki waits for eight): a course lasts a term, and after eight there is no time left to do something about it. An item
 * that was then remembered on two days in a row is none any more.
 *
 * @param item its id
 * @param lapses how often it was forgotten
 * @param advice what to do about it
 */
public record Leech(String item, int lapses, Advice advice) {
    /** How many lapses make one. */
    public static final int LEAST_LAPSES = 4;

    /** How many days in a row it has to be remembered. */
    private static final int CURED = 2;

    /**
     * The leeches that answers show, those with the most lapses first.
     *
     * @param answers of one student, the oldest first
     * @param said what an answer says in words that mean the same at every meeting; empty where what was typed is only the
     *     place of an option
     */
    public static List<Leech> among(List<Answer> answers, Function<Answer, Optional<String>> said) {
        Map<String, List<Answer>> byItem = new LinkedHashMap<>();
        answers.forEach(answer ->
                byItem.computeIfAbsent(answer.item(), item -> new ArrayList<>()).add(answer));
        return byItem.entrySet().stream()
                .flatMap(entry -> leech(entry.getKey(), entry.getValue(), said).stream())
                .sorted(Comparator.comparingInt(Leech::lapses).reversed().thenComparing(Leech::item))
                .toList();
    }

    private static Optional<Leech> leech(String item, List<Answer> answers, Function<Answer, Optional<String>> said) {
        var later = Lapse.firstOfTheirDays(answers);
        later = later.subList(1, later.size());
        var lapses = (int) later.stream().filter(Lapse::isFailure).count();
        return lapses < LEAST_LAPSES || isCured(later)
                ? Optional.empty()
                : Optional.of(new Leech(item, lapses, Advice.of(answers, said)));
    }

    private static boolean isCured(List<Answer> later) {
        return later.subList(later.size() - CURED, later.size()).stream().noneMatch(Lapse::isFailure);
    }
}
