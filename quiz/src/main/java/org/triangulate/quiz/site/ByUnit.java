package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.triangulate.model.Fact;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/** Facts under the headings of their units, in the order of the course; those of no unit come last. */
final class ByUnit {
    private final Edition edition;

    ByUnit(Edition edition) {
        this.edition = edition;
    }

    <F extends Fact> List<Html> of(List<F> facts, Function<List<F>, List<? extends Html>> setting) {
        var parts = new ArrayList<Html>();
        var units = edition.material().course().units();
        for (var unit : units) {
            var of = Edition.of(unit, facts);
            if (!of.isEmpty()) {
                var title = Links.to(Links.file(unit), edition.text().words(unit.title()));
                parts.add(Element.of("h2", title).with("id", "_unit-" + unit.id()));
                parts.addAll(setting.apply(of));
            }
        }
        var others = facts.stream()
                .filter(fact -> units.stream().noneMatch(unit -> unit.id().equals(fact.unit())))
                .toList();
        if (!others.isEmpty()) {
            parts.add(Element.of("h2", new Words(edition.say("site.unitless"))));
            parts.addAll(setting.apply(others));
        }
        return parts;
    }
}
