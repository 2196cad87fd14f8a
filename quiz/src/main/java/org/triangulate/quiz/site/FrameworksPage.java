package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Framework;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/** Tools of analysis: what each asks, what it tells apart, and how it is used. */
record FrameworksPage(Edition edition) implements SitePage {
    @Override
    public Section section() {
        return Section.FRAMEWORKS;
    }

    @Override
    public String title() {
        return edition.say(section().title());
    }

    @Override
    public List<Html> body() {
        return new ByUnit(edition)
                .of(
                        edition.model().all(Framework.class),
                        of -> of.stream().map(this::entry).toList());
    }

    private Element entry(Framework framework) {
        var parts = new ArrayList<Html>();
        parts.add(edition.text().mark(Element.of("h3", framework.label())));
        parts.addAll(edition.forms().of(framework.names()));
        if (!framework.by().isEmpty()) {
            var by = new ArrayList<Html>();
            by.add(new Words(edition.say("site.by") + " "));
            by.addAll(edition.links().inLine(framework.by()));
            parts.add(Element.of("p", by).with("class", "related"));
        }
        parts.add(edition.text().prose(framework.about()));
        if (!framework.parts().isEmpty()) {
            parts.add(parts(framework));
        }
        if (!framework.use().isEmpty()) {
            parts.add(Element.of("h4", edition.say("site.use")));
            parts.add(edition.text().prose(framework.use()));
        }
        parts.addAll(edition.citations().below(framework.citations()));
        parts.addAll(edition.differences().about(framework));
        return Element.of("article", parts).with("id", framework.id()).with("class", "entry");
    }

    private Element parts(Framework framework) {
        var parts = new ArrayList<Html>();
        framework.parts().forEach(part -> {
            parts.add(edition.text().mark(Element.of("dt", part.name())));
            parts.add(Element.of("dd", edition.text().line(part.says())));
        });
        return Element.of("dl", parts);
    }
}
