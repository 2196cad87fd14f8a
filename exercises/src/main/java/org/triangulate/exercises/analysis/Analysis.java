package org.triangulate.exercises.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.triangulate.phrases.Phrase;

/**
 * What a class made of an assignment, and how good its questions were.
 *
 * <p>Questions with an answer that nobody has marked yet are left out of the totals and of the reliability, for all
 * students alike, so that totals can be compared.
 *
 * @param totals how the points of the class lie
 * @param students in the order in which they first came
 * @param items in the order of their numbers, then of their ids
 * @param reliability of the totals, reckoned over the numbers of the assignment, whatever item stood there for whom;
 *     empty where it cannot be told
 * @param cautions what to keep in mind when reading the figures
 */
public record Analysis(
        Distribution totals,
        List<StudentResult> students,
        List<ItemResult> items,
        Optional<Reliability> reliability,
        List<Phrase> cautions) {
    public Analysis {
        students = List.copyOf(students);
        items = List.copyOf(items);
        cautions = List.copyOf(cautions);
    }

    /**
     * The analysis of some outcomes.
     *
     * @param outcomes one for each student and question, answered or not; none of them is kept
     * @param known more about the items, where there is more to say than their ids
     * @throws IllegalArgumentException when a student has two outcomes at a question, or none
     */
    public static Analysis of(Stream<Outcome> outcomes, Collection<AskedItem> known) {
        var gathering = new Gathering();
        outcomes.forEachOrdered(gathering::add);
        return gathering.analysis(known);
    }

    /** The items that one should look at. */
    public List<ItemResult> concerns() {
        return items.stream().filter(item -> !item.concerns().isEmpty()).toList();
    }
}
