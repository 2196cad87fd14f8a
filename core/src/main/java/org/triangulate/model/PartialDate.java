package org.triangulate.model;

import java.time.LocalDate;

/**
 * A date as far as it is known, in the notation of ISO 8601-2 (EDTF): a day, a month, a year, a span, "about",
 * "in 2020 or later".
 *
 * <p>Example: {@code PartialDate.parse("2004-06").inWords()} is "June 2004".
 *
 * @param form whether it is one moment, a span that lasts, or one moment out of an open set
 * @param from the moment, or the beginning
 * @param until the same moment, or the end
 */
public record PartialDate(Form form, Moment from, Moment until) {
    /** For what the source does not date. */
    public static final PartialDate UNSTATED = new PartialDate(Form.SPAN, Moment.OPEN_PAST, Moment.OPEN_FUTURE);

    /** What the two ends of a date mean. */
    public enum Form {
        /** One moment, known as finely as its grain. */
        MOMENT,
        /** From one moment until another, both included. */
        SPAN,
        /** One moment, not before the one end or not after the other. */
        ONE_OF
    }

    public PartialDate {
        Check.require(!from.earliest().isAfter(until.latest()), "until", "must not be before from");
    }

    /**
     * Reads a date in EDTF, such as {@code 2004-06}, {@code 1994/..} or {@code [2020..]}.
     *
     * @throws NotationException when the text is no such date; the message says what to write
     */
    public static PartialDate parse(String text) {
        return Edtf.read(text);
    }

    /** The span from one date until another; either may be {@link #UNSTATED}. */
    public static PartialDate between(PartialDate from, PartialDate until) {
        return from.isStated() || until.isStated() ? new PartialDate(Form.SPAN, from.from, until.until) : UNSTATED;
    }

    /** Whether the source says anything about the time. */
    public boolean isStated() {
        return !from.isOpen() || !until.isOpen();
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return from.earliest();
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        return until.latest();
    }

    /** Whether every day that it may mean comes before every day that the other may mean. */
    public boolean isSurelyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /** Whether some day belongs to both. */
    public boolean overlaps(PartialDate other) {
        return !isSurelyBefore(other) && !other.isSurelyBefore(this);
    }

    /** Whether it lies within one calendar year without "about" or "perhaps", so that one may ask for that year. */
    public boolean hasOneYear() {
        return form == Form.MOMENT
                && from.grain() != Moment.Grain.DECADE
                && !from.approximate()
                && !from.uncertain()
                && earliest().getYear() == latest().getYear();
    }

    /** The date in EDTF. */
    public String edtf() {
        return switch (form) {
            case MOMENT -> from.edtf();
            case SPAN -> from.edtf() + "/" + until.edtf();
            case ONE_OF -> from.isOpen() ? "[.." + until.edtf() + "]" : "[" + from.edtf() + "..]";
        };
    }

    /** The date as one says it: "June 2004", "1994 to 1999", "since 1994", "2020 or later". */
    public String inWords() {
        return switch (form) {
            case MOMENT -> from.inWords();
            case SPAN -> spanInWords();
            case ONE_OF -> from.isOpen() ? until.inWords() + " or earlier" : from.inWords() + " or later";
        };
    }

    private String spanInWords() {
        if (!isStated()) {
            return "";
        }
        if (from.isOpen()) {
            return "until " + until.inWords();
        }
        return until.isOpen() ? "since " + from.inWords() : from.inWords() + " to " + until.inWords();
    }
}
