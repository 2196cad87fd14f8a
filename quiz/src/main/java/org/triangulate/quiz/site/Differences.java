package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Fact;
import org.triangulate.model.Model;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;
import org.triangulate.quiz.screen.WhyDiffer;

/** What a page says where sources differ about what stands on it: that they do, in words and by a sign, and why. */
final class Differences {
    /** Stands before the words, for the eye. */
    static final String SIGN = "≠";

    private final Model model;
    private final CourseText text;
    private final Links links;
    private final Phrases phrases;

    Differences(Model model, CourseText text, Links links, Phrases phrases) {
        this.model = model;
        this.text = text;
        this.links = links;
        this.phrases = phrases;
    }

    static Html sign() {
        return Element.of("span", SIGN + " ").with("class", "sign").with("aria-hidden", "true");
    }

    /** A box for each disagreement in which a fact, or a part of it, is a side. */
    List<Html> about(Fact fact) {
        return boxes(Stream.concat(Stream.of(fact.id()), fact.inner().stream().map(Fact::id)));
    }

    /** The same for a fact whose parts have boxes of their own. */
    List<Html> aboutItself(Fact fact) {
        return boxes(Stream.of(fact.id()));
    }

    private List<Html> boxes(Stream<String> ids) {
        return ids.flatMap(id -> model.disagreementsOn(id).stream())
                .distinct()
                .<Html>map(this::box)
                .toList();
    }

    /** For one fact, in a word or two; empty where nobody contradicts it. */
    Optional<String> inWords(String id) {
        var reasons = model.disagreementsOn(id).stream()
                .map(disagreement -> phrases.say(WhyDiffer.of(disagreement)))
                .distinct()
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(phrases.say("site.contested", reasons));
    }

    private Element box(Disagreement disagreement) {
        var heading = Element.of(
                "p",
                sign(),
                Element.of("strong", phrases.say("differ.figures", phrases.say(WhyDiffer.of(disagreement)))),
                new Words(" "),
                links.to(disagreement.id()));
        return Element.of("div", heading, why(disagreement)).with("class", "differ");
    }

    /** Why they differ, and how sure that is. */
    Html why(Disagreement disagreement) {
        var parts = new ArrayList<Html>();
        if (disagreement.why().isEmpty()) {
            parts.add(Element.of("p", phrases.say("compare.unexplained")));
        } else {
            parts.add(text.prose(disagreement.why()));
            parts.add(Element.of("p", sureness(disagreement)).with("class", "aside"));
        }
        return Element.of("div", parts);
    }

    private String sureness(Disagreement disagreement) {
        return switch (disagreement.confidence()) {
            case STATED -> phrases.say("site.sure.stated");
            case LIKELY -> phrases.say("site.sure.likely");
            case POSSIBLE -> phrases.say("site.sure.possible");
        };
    }
}
