package org.triangulate.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.triangulate.model.Moment.Grain;
import org.triangulate.model.PartialDate.Form;

/** Reads the part of ISO 8601-2 (EDTF) that dates of history need; source: the EDTF specification, levels 0 to 2. */
final class Edtf {
    private static final String FORM = "write it like 2004-01-01, 2004-06, 2004, 199X, 2006~, 1994/1999 or [2020..]";

    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)|(\\d{3})X([~?%]?)");

    private static final int LONGEST = 100;

    private Edtf() {}

    static PartialDate read(String text) {
        if (text.length() > LONGEST) {
            throw new NotationException("a date this long cannot be read; " + FORM);
        }
        try {
            return date(text.strip());
        } catch (DateTimeException e) {
            throw new NotationException("'" + text + "' is no day of the calendar; " + FORM);
        }
    }

    private static PartialDate date(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return oneOf(text.substring(1, text.length() - 1), text);
        }
        var slash = text.indexOf('/');
        if (slash < 0) {
            var moment = moment(text);
            return new PartialDate(Form.MOMENT, moment, moment);
        }
        return span(text.substring(0, slash), text.substring(slash + 1), text);
    }

    private static PartialDate oneOf(String inner, String text) {
        if (inner.equals("..")) {
            throw notADate(text);
        }
        if (inner.endsWith("..")) {
            return new PartialDate(Form.ONE_OF, moment(inner.substring(0, inner.length() - 2)), Moment.OPEN_FUTURE);
        }
        if (inner.startsWith("..")) {
            return new PartialDate(Form.ONE_OF, Moment.OPEN_PAST, moment(inner.substring(2)));
        }
        throw notADate(text);
    }

    private static PartialDate span(String from, String until, String text) {
        if (from.isEmpty() || until.isEmpty()) {
            throw notADate(text);
        }
        var start = from.equals("..") ? Moment.OPEN_PAST : moment(from);
        var end = until.equals("..") ? Moment.OPEN_FUTURE : moment(until);
        if (start.isOpen() && end.isOpen()) {
            throw notADate(text);
        }
        if (start.earliest().isAfter(end.latest())) {
            throw new NotationException("the span '" + text + "' ends before it begins; write the earlier date first");
        }
        return new PartialDate(Form.SPAN, start, end);
    }

    private static Moment moment(String text) {
        Matcher matcher = MOMENT.matcher(text);
        if (!matcher.matches()) {
            throw notADate(text);
        }
        if (matcher.group(5) != null) {
            return of(Grain.DECADE, Integer.parseInt(matcher.group(5)) * 10, 0, 0, matcher.group(6));
        }
        var year = Integer.parseInt(matcher.group(1));
        var part = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        var day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return of(grain(matcher, part, text), year, part, day, matcher.group(4));
    }

    private static Grain grain(Matcher matcher, int part, String text) {
        if (matcher.group(2) == null) {
            return Grain.YEAR;
        }
        if (part >= 21 && part <= 24 && matcher.group(3) == null) {
            return Grain.SEASON;
        }
        if (part < 1 || part > 12) {
            throw new NotationException(
                    "'" + text + "' has no month " + part + "; months are 01 to 12, seasons 21 to 24");
        }
        return matcher.group(3) == null ? Grain.MONTH : Grain.DAY;
    }

    private static Moment of(Grain grain, int year, int part, int day, String doubt) {
        if (grain == Grain.DAY) {
            LocalDate.of(year, part, day);
        }
        return new Moment(grain, year, part, day, doubt.matches("[~%]"), doubt.matches("[?%]"));
    }

    private static NotationException notADate(String text) {
        return new NotationException("'" + text + "' is no date; " + FORM);
    }
}
