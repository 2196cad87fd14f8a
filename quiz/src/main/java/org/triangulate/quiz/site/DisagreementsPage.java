package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Citation;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Fact;
import org.triangulate.model.Position;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.MarkdownPieces;
import org.triangulate.quiz.screen.WhyDiffer;

/** Where sources differ: what each says, and why, as far as that is known. */
record DisagreementsPage(Edition edition) implements SitePage {
    @Override
    public Section section() {
        return Section.DISAGREEMENTS;
    }

    @Override
    public String title() {
        return edition.say(section().title());
    }

    @Override
    public List<Html> body() {
        var body = new ArrayList<Html>();
        body.add(Element.of("p", edition.say("site.disagreements.how")));
        body.addAll(new ByUnit(edition)
                .of(
                        edition.model().all(Disagreement.class),
                        of -> of.stream().map(this::entry).toList()));
        return body;
    }

    private Element entry(Disagreement disagreement) {
        var parts = new ArrayList<Html>();
        parts.add(edition.text().mark(Element.of("h3", MarkdownPieces.plain(disagreement.title()))));
        parts.add(Element.of(
                "p",
                Differences.sign(),
                Element.of("strong", edition.say("site.contested", edition.say(WhyDiffer.of(disagreement))))));
        var sides = new ArrayList<Html>();
        disagreement.between().stream()
                .distinct()
                .flatMap(id -> edition.model().find(id).stream())
                .forEach(fact -> sides.add(side(fact)));
        disagreement.claims().forEach(claim -> sides.add(side(edition.text().line(claim.says()), claim.citations())));
        parts.add(Element.of("ul", sides).with("class", "positions"));
        parts.add(edition.differences().why(disagreement));
        return Element.of("article", parts).with("id", disagreement.id()).with("class", "entry");
    }

    private Element side(Fact fact) {
        var statement = MarkdownPieces.plain(fact.statement());
        var words = fact instanceof Position position
                ? edition.links().name(position.holder()) + ": " + statement
                : statement;
        return side(edition.links().to(fact.id(), words), fact.citations());
    }

    private Element side(Html says, List<Citation> citations) {
        var parts = new ArrayList<Html>();
        parts.add(says);
        parts.addAll(edition.citations().below(citations));
        return Element.of("li", parts);
    }
}
