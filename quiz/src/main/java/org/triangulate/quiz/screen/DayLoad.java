package org.triangulate.quiz.screen;

import java.time.LocalDate;

/**
 * What waits on one day: so many items to ask again, and so many new ones.
 *
 * @param reviews how many items fall due on it
 * @param fresh how many items are planned for it that were never asked
 */
public record DayLoad(LocalDate day, int reviews, int fresh) {
    public DayLoad {
        if (reviews < 0 || fresh < 0) {
            throw new IllegalArgumentException("reviews and fresh must not be negative");
        }
    }

    int total() {
        return reviews + fresh;
    }
}
