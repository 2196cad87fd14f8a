package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Provision;
import org.triangulate.model.Treaty;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.MarkdownPieces;
import org.triangulate.quiz.html.Words;

/** A treaty: who signed it and when, what it promised, and what became of each promise. */
record TreatyPage(Edition edition, Treaty treaty) implements SitePage {
    @Override
    public String file() {
        return Links.file(treaty);
    }

    @Override
    public Section section() {
        return Section.TREATIES;
    }

    @Override
    public String title() {
        return treaty.label();
    }

    @Override
    public boolean isTitledByCourse() {
        return true;
    }

    @Override
    public List<Html> body() {
        var body = new ArrayList<Html>();
        body.addAll(edition.forms().of(treaty.names()));
        if (!treaty.about().isEmpty()) {
            body.add(edition.text().prose(treaty.about()));
        }
        body.add(head());
        body.addAll(edition.citations().below(treaty.citations()));
        body.addAll(edition.unit(treaty.unit()));
        if (!treaty.provisions().isEmpty()) {
            body.add(Element.of("h2", edition.say("site.provisions")));
            treaty.provisions().forEach(provision -> body.add(entry(provision)));
        }
        edition.model().disagreementsOn(treaty.id()).stream()
                .findFirst()
                .ifPresent(any -> body.add(Element.of("h2", edition.say("site.disagreements"))));
        body.addAll(edition.differences().aboutItself(treaty));
        return body;
    }

    private Element head() {
        var head = new ArrayList<Html>();
        head.add(Element.of("dt", edition.say("site.head.signed")));
        head.add(Element.of(
                "dd",
                treaty.signed().isStated()
                        ? edition.text().words(treaty.signed().inWords())
                        : new Words(edition.say("chart.undated"))));
        if (!treaty.parties().isEmpty()) {
            head.add(Element.of("dt", edition.say("site.head.parties")));
            head.add(Element.of("dd", edition.links().inLine(treaty.parties())));
        }
        return Element.of("dl", head).with("class", "figures");
    }

    private Element entry(Provision provision) {
        var parts = new ArrayList<Html>();
        parts.add(Element.of(
                "h3",
                Element.of("span", edition.say("site.paper") + " ").with("class", "tongue"),
                edition.text().words(MarkdownPieces.plain(provision.agreed()))));
        var pair = new ArrayList<Html>();
        if (provision.due().isStated()) {
            pair.add(Element.of("dt", edition.say("site.due")));
            pair.add(Element.of("dd", edition.text().words(provision.due().inWords())));
        }
        pair.add(Element.of("dt", edition.say("site.fact")));
        pair.add(Element.of(
                "dd",
                Element.of("strong", outcome(provision)),
                new Words(" "),
                edition.text().line(provision.realised())));
        parts.add(Element.of("dl", pair).with("class", "figures"));
        parts.addAll(edition.citations().below(provision.citations()));
        parts.addAll(edition.differences().about(provision));
        return Element.of("article", parts).with("id", provision.id()).with("class", "entry");
    }

    private String outcome(Provision provision) {
        return switch (provision.outcome()) {
            case REALISED -> edition.say("site.outcome.realised");
            case PARTLY -> edition.say("site.outcome.partly");
            case UNREALISED -> edition.say("site.outcome.unrealised");
            case SUPERSEDED -> edition.say("site.outcome.superseded");
            case UNKNOWN -> edition.say("site.outcome.unknown");
        };
    }
}
