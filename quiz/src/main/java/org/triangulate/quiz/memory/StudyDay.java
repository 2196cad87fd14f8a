package org.triangulate.quiz.memory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be studied on one day.
 *
 * @param date which day
 * @param reviews the items that were met before, in the order in which they are asked
 * @param pulledIn how many of these, the last ones, come earlier than they would without the exam
 * @param fresh the new items, in their order
 * @param left how many are due too, beyond the limit of the day
 * @param takes how long it is likely to take, the repetition of what is forgotten included
 */
public record StudyDay(
        LocalDate date, List<String> reviews, int pulledIn, List<String> fresh, int left, Duration takes) {
    public StudyDay {
        reviews = List.copyOf(reviews);
        fresh = List.copyOf(fresh);
    }
}
