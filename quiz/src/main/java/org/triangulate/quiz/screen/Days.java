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

    /** The same where it begins a sentence; not every language writes its weekdays with a capital letter. */
    static String atTheBeginning(Page page, LocalDate day) {
        var words = inWords(page, day);
        return words.substring(0, 1).toUpperCase(page.phrases().language().locale()) + words.substring(1);
    }

    private static String written(Page page, String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, page.phrases().language().locale())
                .format(day);
    }
}
