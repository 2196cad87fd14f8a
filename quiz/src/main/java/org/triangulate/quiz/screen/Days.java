package org.triangulate.quiz.screen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What days are called on a screen. */
final class Days {
    private static final String DAY_AND_MONTH = "d MMM";

    private Days() {}

    /** "Mon 24 Aug". */
    static String inShort(Page page, LocalDate day) {
        return written(page, page.say("date.short"), day);
    }

    /** "24 Aug". */
    static String dayAndMonth(Page page, LocalDate day) {
        return written(page, DAY_AND_MONTH, day);
    }

    /** "Monday 24 August 2026". */
    static String inWords(Page page, LocalDate day) {
        return written(page, page.say("date.long"), day);
    }

    private static String written(Page page, String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, page.phrases().language().locale())
                .format(day);
    }
}
