package org.triangulate.exercises.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.triangulate.phrases.Phrase;

/**
 * How one item worked, over those who had it.
 *
 * @param questions the numbers at which it stood
 * @param students how many had it
 * @param unmarked how many answers nobody has marked yet; facility and discrimination are those of the others
 * @param facility the mean of what was earned on it, as a share of what could be: 1 where everybody got all; empty where
 *     nothing is marked
 * @param discrimination Pearson's correlation between the points on it and the points on all other questions (item–rest
 *     correlation, also called the corrected item–total correlation); empty where all earned the same on one of both
 * @param omitted the share of those who left it out, from 0 to 1
 * @param time the median, where it is known of any
 * @param answers the options in their order, or the most frequent answers where they are typed
 * @param rare how many students gave answers that are not listed, as too few gave them
 * @param concerns why one should look at it; empty where nothing speaks against it
 */
public record ItemResult(
        AskedItem item,
        SortedSet<Integer> questions,
        int students,
        int unmarked,
        Optional<Double> facility,
        Optional<Double> discrimination,
        double omitted,
        Optional<Duration> time,
        List<AnswerResult> answers,
        int rare,
        List<Phrase> concerns) {
    public ItemResult {
        questions = Collections.unmodifiableSortedSet(new TreeSet<>(questions));
        answers = List.copyOf(answers);
        concerns = List.copyOf(concerns);
    }

    /** Its first number. */
    public int question() {
        return questions.first();
    }

    /** The same with more reasons to look at it. */
    ItemResult concerning(List<Phrase> more) {
        var all = new ArrayList<>(concerns);
        all.addAll(more);
        return new ItemResult(
                item, questions, students, unmarked, facility, discrimination, omitted, time, answers, rare, all);
    }
}
