package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Debate;
import org.triangulate.model.Position;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.MarkdownPieces;
import org.triangulate.quiz.html.Words;

/** Questions that are answered in different ways, and who answers what. */
record DebatesPage(Edition edition) implements SitePage {
    @Override
    public Section section() {
        return Section.DEBATES;
    }

    @Override
    public String title() {
        return edition.say(section().title());
    }

    @Override
    public List<Html> body() {
        var body = new ArrayList<Html>();
        body.add(Element.of("p", edition.say("site.debates.how")));
        body.addAll(new ByUnit(edition)
                .of(
                        edition.model().all(Debate.class),
                        of -> of.stream().map(this::entry).toList()));
        return body;
    }

    private Element entry(Debate debate) {
        var parts = new ArrayList<Html>();
        parts.add(edition.text().mark(Element.of("h3", MarkdownPieces.plain(debate.asks()))));
        parts.add(
                Element.of("p", edition.count("unit.answers", debate.positions().size()))
                        .with("class", "aside"));
        parts.add(
                Element.of("ul", debate.positions().stream().map(this::position).toList())
                        .with("class", "positions"));
        parts.addAll(edition.differences().about(debate));
        return Element.of("article", parts).with("id", debate.id()).with("class", "entry");
    }

    private Element position(Position position) {
        var parts = new ArrayList<Html>();
        parts.add(Element.of("p", Element.of("strong", edition.links().to(position.holder())), new Words(":")));
        parts.add(edition.text().prose(position.says()));
        parts.addAll(edition.citations().below(position.citations()));
        return Element.of("li", parts).with("id", position.id());
    }
}
