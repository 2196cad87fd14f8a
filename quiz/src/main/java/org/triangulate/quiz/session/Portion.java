package org.triangulate.quiz.session;

import java.util.List;

/**
 * What is left of a day's work.
 *
 * @param reviews the ids of the items that were met before, the first to be asked first
 * @param fresh how many new items
 */
public record Portion(List<String> reviews, int fresh) {
    public Portion {
        reviews = List.copyOf(reviews);
    }

    /** How many items that is. */
    public int size() {
        return reviews.size() + fresh;
    }
}
