package org.triangulate.exercises.generate;

import java.util.List;
import java.util.stream.Stream;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Numeric;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.Reading;
import org.triangulate.model.Source;

/**
 * Asks for the figure that one source gives, in its own words as to place and time; what is accepted follows its hedge. A
 * figure that is known to be a slip is not asked for.
 */
final class WhatFigure implements Generator {
    private static final int MOST_MISTAKES = 4;

    @Override
    public Stream<Item> items(Model model) {
        return model.all(Indicator.class).stream()
                .flatMap(indicator -> indicator.readings().stream()
                        .filter(reading -> !model.isSlip(reading.id()))
                        .map(reading -> item(indicator, reading, model)));
    }

    private static Item item(Indicator indicator, Reading reading, Model model) {
        var id = Item.GENERATED + "figure-" + reading.id();
        var citation = reading.citations().get(0);
        var source = model.sourceInSentence(citation.source());
        var heading = model.find(Source.class, citation.source())
                .map(found -> found.headingInWords(citation.at()))
                .orElse(citation.at());
        var place = citation.credits().isEmpty() ? heading : heading + ", crediting " + citation.credits();
        var asked = "**" + indicator.name() + "**, " + reading.period().inWords();
        var measured = "\n\nMeasured is: " + indicator.measures();
        var stem = "Which figure does " + source + " (" + place + ") give? " + asked + "." + measured;
        var why = "It says " + said(reading) + ". " + reading.note();
        return new Item(
                        id,
                        1,
                        indicator.unit(),
                        "",
                        Level.REMEMBER,
                        List.of(reading.id(), indicator.id()),
                        stem,
                        Numeric.ofReading(reading.id(), mistakes(indicator, reading, model)),
                        why.strip(),
                        reading.citations())
                .orAsked(asked + ": which figure stands in " + source + " (" + place + ")?" + measured);
    }

    /** The figure, and the source's own words for it where they differ from it in more than spaces. */
    private static String said(Reading reading) {
        var written = reading.value().written();
        var sameWords = reading.wording().isEmpty()
                || reading.wording().replace(" ", "").equals(written.replace(" ", ""));
        return sameWords ? "**" + written + "**" : "**" + written + "** (“" + reading.wording() + "”)";
    }

    /** What others say of the same thing first, then what is measured in the same unit beside it. */
    private static List<Numeric.Mistake> mistakes(Indicator indicator, Reading reading, Model model) {
        var same = indicator.readings().stream()
                .filter(other -> !other.id().equals(reading.id()))
                .filter(other -> !other.value().agreesWith(reading.value()));
        var beside = model.all(Indicator.class).stream()
                .filter(other -> !other.id().equals(indicator.id()))
                .filter(other ->
                        other.unit().equals(indicator.unit()) && other.in().equals(indicator.in()))
                .flatMap(other -> other.readings().stream())
                .filter(other -> !other.value().agreesWith(reading.value()))
                .limit(MOST_MISTAKES);
        return Stream.concat(same, beside)
                .map(other -> new Numeric.Mistake(other.value(), whatItIs(other, model)))
                .toList();
    }

    private static String whatItIs(Reading other, Model model) {
        return "That fits another figure: " + other.label() + ", " + other.written() + " ("
                + model.inWords(other.citations().get(0)) + ").";
    }
}
