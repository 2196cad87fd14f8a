package org.triangulate.quiz.session;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.triangulate.quiz.memory.Exam;
import org.triangulate.quiz.memory.Limits;
import org.triangulate.quiz.memory.StudyDays;

/**
 * What a student wants: when the exam is, how well to remember, and how much a day may bring.
 *
 * @param exam the day of the exam; empty where there is none
 * @param retention the chance of recall at which an item is asked again, between 0 and 1
 * @param fresh the most new items on a day
 * @param reviews the most items on a day that were met before
 */
public record Goals(Optional<LocalDate> exam, double retention, int fresh, int reviews) {
    public static final String EXAM = "exam";
    public static final String RETENTION = "retention";
    public static final String FRESH = "new-per-day";
    public static final String REVIEWS = "reviews-per-day";

    /** Less is guessing, more is drudgery: every day would bring back nearly everything. */
    public static final int LEAST_RETENTION = 70;

    public static final int MOST_RETENTION = 97;

    /** More than anybody answers in a day. */
    public static final int MOST_A_DAY = 9999;

    /** When an exam begins whose hour nobody told. */
    private static final Duration AFTER_DAYBREAK = Duration.ofHours(5);

    private static final int USUAL_RETENTION = 90;
    private static final int PERCENT = 100;

    /** The goals that the settings of a profile tell; what cannot be read there is as usual. */
    public static Goals of(Map<String, String> settings) {
        return new Goals(
                date(settings.getOrDefault(EXAM, "")),
                number(settings, RETENTION, USUAL_RETENTION, LEAST_RETENTION, MOST_RETENTION) / (double) PERCENT,
                number(settings, FRESH, Limits.usual().fresh(), 0, MOST_A_DAY),
                number(settings, REVIEWS, Limits.usual().reviews(), 1, MOST_A_DAY));
    }

    /** A date as "2026-12-15"; empty where it is none. */
    public static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Map<String, String> settings, String name, int usual, int least, int most) {
        var written = settings.getOrDefault(name, "");
        if (!written.matches("\\d{1,6}")) {
            return usual;
        }
        var number = Integer.parseInt(written);
        return number < least || number > most ? usual : number;
    }

    /**
     * How much a day may bring.
     *
     * @param perAnswer how long an answer takes this student
     */
    public Limits limits(Duration perAnswer) {
        return new Limits(fresh, reviews, perAnswer);
    }

    /** The exam, where there is one that is not over. */
    public Optional<Exam> examAfter(Instant now, StudyDays days) {
        return exam.map(day -> days.start(day).plus(AFTER_DAYBREAK))
                .filter(now::isBefore)
                .map(at -> new Exam(at, retention));
    }
}
