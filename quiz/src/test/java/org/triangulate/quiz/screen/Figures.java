package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Citation;
import org.triangulate.model.Indicator;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;

/** Indicators made of a few words, for tests. */
final class Figures {
    private Figures() {}

    /**
     * An indicator with readings such as "2014 over 40 %"; a minus sign stands for a time that is not stated.
     *
     * @param in its unit
     */
    static Indicator indicator(String in, String... readings) {
        var all = new ArrayList<Reading>();
        for (var words : readings) {
            var parts = words.split(" ", 2);
            var period = parts[0].equals("-") ? PartialDate.UNSTATED : PartialDate.parse(parts[0]);
            all.add(reading(all.size(), period, Quantity.parse(parts[1])));
        }
        return new Indicator("made", "Made of " + in, "What the test makes up.", in, "", "", "grain", all);
    }

    private static Reading reading(int number, PartialDate period, Quantity value) {
        var source = number % 2 == 0 ? "atlas-2015" : "survey-2018";
        return new Reading(
                "made-" + number,
                "made",
                "made",
                value,
                "",
                period,
                "",
                "grain",
                List.of(Citation.of(source, number % 2 == 0 ? "3" : "harvest")));
    }
}
