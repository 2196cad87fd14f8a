package org.triangulate.exercises.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What those answered to an item who did best on all other questions: the upper 27 percent, as T. L. Kelley, "The
 * selection of upper and lower groups for the validation of test items", Journal of Educational Psychology 30 (1939),
 * 17–24.
 *
 * @param students how many they are; with all who did as well as the last of them
 * @param answers how many of them gave which answer
 */
record BestStudents(int students, Map<String, Integer> answers) {
    private static final double UPPER = 0.27;

    static BestStudents of(ItemCells cells, Totals totals) {
        var rests = IntStream.range(0, cells.size())
                .mapToDouble(cell -> cells.restShare(cell, totals))
                .toArray();
        var sorted = rests.clone();
        Arrays.sort(sorted);
        var edge = sorted[sorted.length - (int) Math.max(1, Math.round(UPPER * sorted.length))];
        var answers = new LinkedHashMap<String, Integer>();
        var best = IntStream.range(0, rests.length)
                .filter(cell -> rests[cell] >= edge)
                .toArray();
        for (var cell : best) {
            cells.given(cell).answers().forEach(text -> answers.merge(text, 1, Integer::sum));
        }
        return new BestStudents(best.length, answers);
    }

    int whoGave(String answer) {
        return answers.getOrDefault(answer, 0);
    }

    /** The wrong answer that most of them agree on, more of them than on any right one. */
    Optional<AnswerResult> agreeOn(List<AnswerResult> known) {
        var right = known.stream()
                .filter(AnswerResult::key)
                .mapToInt(answer -> whoGave(answer.text()))
                .max()
                .orElse(0);
        return known.stream()
                .filter(answer -> !answer.key())
                .max(Comparator.comparingInt(answer -> whoGave(answer.text())))
                .filter(answer -> whoGave(answer.text()) > right && whoGave(answer.text()) * 2 > students);
    }
}
