package org.triangulate.quiz.screen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What days are called on a screen. */
final class Days {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** "Mon 24 Aug". */
    static String inShort(LocalDate day) {
        return SHORT.format(day);
    }

    /** "24 Aug". */
    static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    /** "Monday 24 August 2026". */
    static String inWords(LocalDate day) {
        return LONG.format(day);
    }

    /** "1 day", "12 days". */
    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
