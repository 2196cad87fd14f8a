package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.triangulate.exercises.CompareSources.Voice;
import org.triangulate.model.Citation;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Fact;
import org.triangulate.model.Model;
import org.triangulate.model.Position;
import org.triangulate.model.Source;

/** The sides of a disagreement as voices: who says it, and what. */
final class Voices {
    private Voices() {}

    static List<Voice> of(String disagreement, Model model) {
        var found = model.find(Disagreement.class, disagreement)
                .orElseThrow(() -> new IllegalStateException("no disagreement has the id " + disagreement));
        var facts =
                found.between().stream().flatMap(id -> model.find(id).stream()).toList();
        var claims = found.claims().stream();
        var voices = Stream.concat(
                        facts.stream().map(fact -> voice(fact, model, false)),
                        claims.map(claim -> new Voice(source(claim.citations(), model, false), claim.says())))
                .toList();
        var isPlain = voices.stream().map(Voice::who).distinct().count() == voices.size();
        return isPlain ? voices : exact(facts, found, model);
    }

    /** Where one source speaks twice, its voices are told apart by their sections. */
    private static List<Voice> exact(List<Fact> facts, Disagreement disagreement, Model model) {
        var voices = new ArrayList<Voice>();
        facts.forEach(fact -> voices.add(voice(fact, model, true)));
        disagreement
                .claims()
                .forEach(claim -> voices.add(new Voice(source(claim.citations(), model, true), claim.says())));
        return voices;
    }

    private static Voice voice(Fact fact, Model model, boolean exactly) {
        if (fact instanceof Position position) {
            var holder = model.labelOf(position.holder());
            var place = source(position.citations(), model, true);
            return new Voice(exactly ? holder + " (" + place + ")" : holder, position.says());
        }
        return new Voice(source(fact.citations(), model, exactly), fact.statement());
    }

    private static String source(List<Citation> citations, Model model, boolean exactly) {
        var citation = citations.stream().findFirst();
        if (exactly) {
            return citation.map(model::inWords).orElse("the course");
        }
        return citation.map(Citation::source)
                .flatMap(id -> model.find(Source.class, id))
                .map(Source::shortName)
                .or(() -> Optional.of("the course"))
                .get();
    }
}
