package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Treaty;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Table;
import org.triangulate.quiz.html.Words;

/** Who signed what, as a drawing and as a table; each treaty leads to its page. */
record TreatiesPage(Edition edition) implements SitePage {
    @Override
    public Section section() {
        return Section.TREATIES;
    }

    @Override
    public String title() {
        return edition.say(section().title());
    }

    @Override
    public List<Html> body() {
        var treaties = edition.model().all(Treaty.class);
        var body = new ArrayList<Html>();
        body.add(Element.of("p", edition.say("site.treaties.how")));
        var network = new Network(edition, "parties-plot");
        treaties.forEach(treaty -> treaty.parties().forEach(party -> network.tie(party, treaty.id(), false)));
        body.addAll(network.drawn(edition.say("site.parties"), edition.say("site.parties.legend")));
        body.add(table(treaties));
        return body;
    }

    private Element table(List<Treaty> treaties) {
        var heads = List.of(
                edition.say("site.head.treaty"),
                edition.say("site.head.signed"),
                edition.say("site.head.parties"),
                edition.say("site.head.source"));
        var table = new Table(edition.say("site.table.parties"), heads, heads.size(), 0);
        treaties.forEach(treaty -> table.row(List.of(
                edition.links().to(treaty.id()),
                treaty.signed().isStated()
                        ? edition.text().words(treaty.signed().inWords())
                        : new Words(edition.say("chart.undated")),
                treaty.parties().isEmpty()
                        ? new Words(edition.say("site.parties.unnamed"))
                        : Element.of("span", edition.links().inLine(treaty.parties())),
                edition.citations().cell(treaty.citations()))));
        return table.element();
    }
}
