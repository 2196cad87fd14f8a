package org.triangulate.exercises.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.triangulate.model.NotationException;
import org.triangulate.model.PartialDate;

/**
 * Dates in a row, as people type them: {@code 1999}, {@code Dec 1999}, {@code 8 December 1999}, {@code December 8, 1999},
 * {@code 12/1999}, {@code 8.12.1999}, {@code 1999-12-08}.
 */
final class TypedDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String NAME = "(" + String.join("|", MONTHS) + ")\\p{L}*\\.?";

    private static final Pattern DAY_FIRST = pattern("(\\d{1,2})(?:st|nd|rd|th)?\\s+" + NAME + "\\s+(\\d{4})");

    private static final Pattern DAY_LAST = pattern(NAME + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*(\\d{4})");

    private static final Pattern MONTH_FIRST = pattern(NAME + ",?\\s+(\\d{4})");

    private static final Pattern MONTH_LAST = pattern("(\\d{4}),?\\s+" + NAME);

    private static final Pattern DOTTED = pattern("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private static final Pattern NUMBERED = pattern("(\\d{1,2})[./](\\d{4})");

    private TypedDates() {}

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}\\d./-])" + words + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }

    /**
     * Reads dates with spaces, commas or semicolons between them.
     *
     * @throws UnreadableAnswer when a word is no date, or a longer time than a year
     */
    static List<PartialDate> read(String typed) throws UnreadableAnswer {
        var dates = new ArrayList<PartialDate>();
        for (var word : StringUtils.split(plain(typed), " ,;\t\n\r")) {
            dates.add(date(word));
        }
        return dates;
    }

    /** The same dates, each as year, month and day with hyphens between them. */
    private static String plain(String typed) {
        var text = DAY_FIRST.matcher(typed).replaceAll(date -> plain(date.group(3), month(date, 2), date.group(1)));
        text = DAY_LAST.matcher(text).replaceAll(date -> plain(date.group(3), month(date, 1), date.group(2)));
        text = MONTH_FIRST.matcher(text).replaceAll(date -> date.group(2) + "-" + month(date, 1));
        text = MONTH_LAST.matcher(text).replaceAll(date -> date.group(1) + "-" + month(date, 2));
        text = DOTTED.matcher(text).replaceAll(date -> plain(date.group(3), date.group(2), date.group(1)));
        return NUMBERED.matcher(text).replaceAll(date -> date.group(2) + "-" + two(date.group(1)));
    }

    private static String plain(String year, String month, String day) {
        return year + "-" + two(month) + "-" + two(day);
    }

    private static String month(MatchResult date, int group) {
        return two(String.valueOf(MONTHS.indexOf(date.group(group).toLowerCase(Locale.ROOT)) + 1));
    }

    private static String two(String digits) {
        return StringUtils.leftPad(digits, 2, '0');
    }

    private static PartialDate date(String word) throws UnreadableAnswer {
        try {
            var date = PartialDate.parse(word);
            if (date.hasOneYear()) {
                return date;
            }
        } catch (NotationException e) {
            // told below, in words for a student
        }
        throw new UnreadableAnswer("timeline.nodate", UnreadableAnswer.quoted(word));
    }
}
