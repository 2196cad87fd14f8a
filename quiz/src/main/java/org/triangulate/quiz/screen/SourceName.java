package org.triangulate.quiz.screen;

import org.triangulate.model.Fact;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.Reading;
import org.triangulate.model.Source;

/** By what name a figure's source goes where it is compared with others: short, and with its section where that tells. */
final class SourceName {
    private final Model model;

    SourceName(Model model) {
        this.model = model;
    }

    /** The source by its short name, and the section where one indicator has several figures of it. */
    String of(Reading reading) {
        var citation = reading.citations().get(0);
        var several = model.find(Indicator.class, reading.indicator()).stream()
                        .flatMap(indicator -> indicator.readings().stream())
                        .filter(other -> other.citations().get(0).source().equals(citation.source()))
                        .count()
                > 1;
        return several ? withSection(reading) : shortName(citation.source());
    }

    /** The source of a fact and the section, as in "thesis 2016 §3.2.2". */
    String withSection(Fact fact) {
        return fact.citations().stream()
                .findFirst()
                .map(citation -> shortName(citation.source()) + " " + section(citation.source(), citation.at()))
                .orElse("");
    }

    String shortName(String source) {
        return model.find(Source.class, source).map(Source::shortName).orElse(source);
    }

    /** A section by its number alone, or by its title where it has none. */
    private String section(String id, String at) {
        var words = model.find(Source.class, id)
                .map(source -> source.headingInWords(at))
                .orElse(at);
        return words.startsWith("§") ? words.substring(0, words.indexOf(' ')) : words;
    }
}
