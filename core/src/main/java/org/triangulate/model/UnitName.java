package org.triangulate.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** What units are called: several words stand for one unit, and the course writes one of them. */
final class UnitName {
    static final String PERCENT = "%";

    /** A place in an order; it is written as one says it: 2nd. */
    static final String RANK = "rank";

    /** What stands between a unit and what is measured in it. */
    static final String OF = " of ";

    private static final Map<String, String> WRITTEN = table("""
            %: percent, per cent, pct
            rank: st, nd, rd, th
            USD: $, usd, dollars, us dollars
            EUR: €, eur, euro, euros
            cubic metres: cubic metre, cubic meters, cubic meter
            cubic feet: cubic foot
            litres: liters, litre, liter
            barrels: barrel, bbl
            tonnes: tonne, metric tons, metric ton, tons, ton, t
            kilograms: kilogram, kg
            kilometres: kilometre, kilometers, kilometer, km
            metres: metre, meters, meter, m
            square kilometres: square kilometre, square kilometers, square kilometer
            hectares: hectare, ha
            kWh: kwh
            MWh: mwh
            GWh: gwh
            TWh: twh
            """);

    /** Abbreviations with a digit or a scale in them. */
    private static final Map<String, String> SHORT = table("""
            cubic metres: m3, m³
            square kilometres: km2, km²
            billion cubic metres: bcm
            billion cubic feet: bcf
            """);

    private static final Pattern SHORT_NAME = Pattern.compile(
            "(?<!\\p{L})(?:" + String.join("|", SHORT.keySet()) + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    private UnitName() {}

    private static Map<String, String> table(String rows) {
        var written = new HashMap<String, String>();
        rows.lines()
                .map(row -> row.split(": "))
                .forEach(row -> Arrays.stream(row[1].split(", ")).forEach(word -> written.put(word, row[0])));
        return Map.copyOf(written);
    }

    /** A text with such units in words as have a digit or a scale in them: "2.3 bcm" is 2.3 billion cubic metres. */
    static String inWords(String text) {
        return SHORT_NAME
                .matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        " " + SHORT.getOrDefault(name.group().toLowerCase(Locale.ROOT), name.group())));
    }

    /** Whether words still hold a unit that {@link #inWords} would put in words: "km²km²" holds two that run together. */
    static boolean isShort(String words) {
        return SHORT_NAME.matcher(words).find();
    }

    /** Whether a word stands for a unit wherever it is read. */
    static boolean isKnown(String word) {
        return word.equals(PERCENT) || WRITTEN.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The unit as the course writes it; a word that it does not know stays as it is, and so does what is measured. */
    static String of(String words) {
        var word = StringUtils.substringBefore(words, OF);
        return WRITTEN.getOrDefault(word.toLowerCase(Locale.ROOT), word) + words.substring(word.length());
    }
}
