package org.triangulate.model;

import java.util.Locale;
import java.util.Map;

/** What units are called: several words stand for one unit, and the course writes one of them. */
final class UnitName {
    static final String PERCENT = "%";

    /** A place in an order; it is written as one says it: 2nd. */
    static final String RANK = "rank";

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("percent", PERCENT),
            Map.entry("per cent", PERCENT),
            Map.entry("pct", PERCENT),
            Map.entry("$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("us dollars", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("st", RANK),
            Map.entry("nd", RANK),
            Map.entry("rd", RANK),
            Map.entry("th", RANK));

    private UnitName() {}

    /** Whether a word stands for a unit wherever it is read. */
    static boolean isKnown(String word) {
        return word.equals(PERCENT) || WRITTEN.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The unit as the course writes it; a word that it does not know stays as it is. */
    static String of(String word) {
        return WRITTEN.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }
}
