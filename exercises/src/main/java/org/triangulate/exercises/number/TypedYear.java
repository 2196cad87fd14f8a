package org.triangulate.exercises.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.triangulate.lexicon.Aside;
import org.triangulate.lexicon.NumberWords;

/** A year as students type it, with the day and the month perhaps: "in 1999", "8 December 1999", "08.12.1999". */
public final class TypedYear {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern DAY_OR_MONTH = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,./!?-]+");

    /** What stands beside a year and makes it no other: the month, the part of the year, the era. */
    private static final Set<String> BESIDE = Set.copyOf(List.of("""
            year of the in on at ad ce
            early mid middle late beginning start end spring summer autumn fall winter
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            г год года году в
            январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
            января февраля марта апреля мая июня июля августа сентября октября ноября декабря
            январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
            годзе годзя ў у
            студзень люты сакавік красавік травень май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань
            студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
            студзені лютым сакавіку красавіку маі чэрвені ліпені жніўні верасні кастрычніку лістападзе снежні
            """.strip().split("\\s+")));

    private TypedYear() {}

    /** The year in a date; empty where there is none, several, or anything else beside it. */
    public static Optional<String> in(String typed) {
        var plain = Aside.without(Characters.plain(typed)).toLowerCase(Locale.ROOT);
        var words = Stream.of(BETWEEN_WORDS.split(NumberWords.inDigits(plain)))
                .filter(word -> !word.isEmpty() && !BESIDE.contains(word))
                .toList();
        var years = words.stream().filter(word -> YEAR.matcher(word).matches()).toList();
        return years.size() == 1 && areDaysAndMonths(words, years) ? Optional.of(years.get(0)) : Optional.empty();
    }

    private static boolean areDaysAndMonths(List<String> words, List<String> years) {
        return words.stream()
                .filter(word -> !years.contains(word))
                .allMatch(word -> DAY_OR_MONTH.matcher(word).matches());
    }
}
