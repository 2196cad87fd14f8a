package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.Reading;

/** Which indicator a word names: by its own id, or by that of one of its readings. */
final class IndicatorNames {
    private IndicatorNames() {}

    static Indicator named(String word, Model model) {
        return model.find(Indicator.class, word)
                .or(() -> model.find(Reading.class, word)
                        .flatMap(reading -> model.find(Indicator.class, reading.indicator())))
                .orElseThrow(() -> Subcommand.unknown("unknown.indicator", word, ids(model)));
    }

    private static List<String> ids(Model model) {
        var ids = new ArrayList<String>();
        model.all(Indicator.class).forEach(indicator -> ids.add(indicator.id()));
        return ids;
    }
}
