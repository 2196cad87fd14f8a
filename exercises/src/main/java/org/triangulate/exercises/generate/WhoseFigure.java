package org.triangulate.exercises.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.SingleChoice;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.Reading;

/** Asks, of figures that differ, which one a source gives: the disagreement itself is the matter. */
final class WhoseFigure implements Generator {
    @Override
    public Stream<Item> items(Model model) {
        return model.all(Indicator.class).stream()
                .flatMap(
                        indicator -> indicator.readings().stream().flatMap(reading -> item(indicator, reading, model)));
    }

    private static Stream<Item> item(Indicator indicator, Reading reading, Model model) {
        var own = indicator.readings().stream()
                .filter(other -> sources(other).stream().anyMatch(sources(reading)::contains))
                .map(Reading::written)
                .toList();
        var others = indicator.readings().stream()
                .filter(other -> !own.contains(other.written()))
                .toList();
        var sameFigureElsewhere = indicator.readings().stream()
                .anyMatch(other -> !other.equals(reading) && other.written().equals(reading.written()));
        if (others.isEmpty() || sameFigureElsewhere) {
            return Stream.empty();
        }
        var source = model.sourceInSentence(reading.citations().get(0).source());
        var options = new ArrayList<Option>();
        options.add(new Option(reading.written(), "So says " + source + ".", true));
        others.stream()
                .filter(distinctBy(options))
                .forEach(other -> options.add(new Option(
                        other.written(),
                        "That is what another source says: "
                                + model.inWords(other.citations().get(0)) + ".",
                        false)));
        var stem = "The sources give different figures for this: **" + indicator.name() + "**. Which figure is that of "
                + source + "?";
        var why = StringUtils.capitalize(source) + " says " + reading.written() + " for "
                + reading.period().inWords() + ". " + reading.note();
        return Stream.of(new Item(
                        Item.GENERATED + "whose-" + reading.id(),
                        1,
                        indicator.unit(),
                        "",
                        Level.UNDERSTAND,
                        List.of(reading.id(), indicator.id()),
                        stem,
                        new SingleChoice(options),
                        why.strip(),
                        reading.citations())
                .orAsked("The sources differ about this: **" + indicator.name() + "**. Which of the figures does "
                        + source + " give?"));
    }

    private static java.util.function.Predicate<Reading> distinctBy(List<Option> options) {
        return reading -> options.stream().noneMatch(option -> option.text().equals(reading.written()));
    }

    private static List<String> sources(Reading reading) {
        return reading.citations().stream().map(citation -> citation.source()).toList();
    }
}
