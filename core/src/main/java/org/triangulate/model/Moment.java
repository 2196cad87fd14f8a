package org.triangulate.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * One end of a {@link PartialDate}: a day, month, season, year or decade, as far as it is known, or an open end.
 *
 * @param grain how finely it is known
 * @param year the year; of a decade, its first
 * @param part the month 1 to 12, the season 21 to 24, or 0
 * @param day the day of the month, or 0
 * @param approximate whether it is "about" that time ({@code ~})
 * @param uncertain whether it is "perhaps" that time ({@code ?})
 */
public record Moment(Grain grain, int year, int part, int day, boolean approximate, boolean uncertain) {
    /** No beginning: it was always so, as far as the source says. */
    static final Moment OPEN_PAST = new Moment(Grain.OPEN_PAST, 0, 0, 0, false, false);

    /** No end: it goes on. */
    static final Moment OPEN_FUTURE = new Moment(Grain.OPEN_FUTURE, 0, 0, 0, false, false);

    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    /** How finely a moment is known. */
    public enum Grain {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        OPEN_PAST,
        OPEN_FUTURE
    }

    public boolean isOpen() {
        return grain == Grain.OPEN_PAST || grain == Grain.OPEN_FUTURE;
    }

    /** The first day that it may mean; {@link LocalDate#MIN} for an open past. */
    public LocalDate earliest() {
        return switch (grain) {
            case DAY -> LocalDate.of(year, part, day);
            case MONTH -> LocalDate.of(year, part, 1);
            case SEASON -> LocalDate.of(year, seasonStart(), 1);
            case YEAR, DECADE -> LocalDate.of(year, 1, 1);
            case OPEN_PAST, OPEN_FUTURE -> LocalDate.MIN;
        };
    }

    /** The last day that it may mean; {@link LocalDate#MAX} for an open future. */
    public LocalDate latest() {
        return switch (grain) {
            case DAY -> LocalDate.of(year, part, day);
            case MONTH -> YearMonth.of(year, part).atEndOfMonth();
            case SEASON -> YearMonth.of(year, seasonStart()).plusMonths(2).atEndOfMonth();
            case YEAR -> LocalDate.of(year, 12, 31);
            case DECADE -> LocalDate.of(year + 9, 12, 31);
            case OPEN_PAST, OPEN_FUTURE -> LocalDate.MAX;
        };
    }

    /** The season's first month in the northern year: spring begins in March, winter in December. */
    private int seasonStart() {
        return (part - 20) * 3;
    }

    /** The moment as one says it: "1 January 2004", "autumn 2015", "about 2006", "the 1990s". */
    public String inWords() {
        var words = switch (grain) {
            case DAY -> day + " " + monthName() + " " + year;
            case MONTH -> monthName() + " " + year;
            case SEASON -> SEASONS.get(part - 21) + " " + year;
            case YEAR -> String.valueOf(year);
            case DECADE -> "the " + year + "s";
            case OPEN_PAST, OPEN_FUTURE -> "";
        };
        return (uncertain ? "perhaps " : "") + (approximate ? "about " : "") + words;
    }

    private String monthName() {
        return Month.of(part).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The moment in EDTF. */
    String edtf() {
        var date = switch (grain) {
            case DAY -> "%04d-%02d-%02d".formatted(year, part, day);
            case MONTH, SEASON -> "%04d-%02d".formatted(year, part);
            case YEAR -> "%04d".formatted(year);
            case DECADE -> "%03dX".formatted(year / 10);
            case OPEN_PAST, OPEN_FUTURE -> "..";
        };
        return date + (approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "");
    }
}
