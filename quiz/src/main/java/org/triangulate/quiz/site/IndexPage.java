package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.triangulate.course.Unit;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/** The first page: what the course teaches, its units, and what there is to look up. */
record IndexPage(Edition edition) implements SitePage {
    @Override
    public Section section() {
        return Section.COURSE;
    }

    @Override
    public String title() {
        return edition.material().course().title();
    }

    @Override
    public boolean isTitledByCourse() {
        return true;
    }

    @Override
    public List<Html> body() {
        var about = Element.of(
                        "div", edition.text().prose(edition.material().course().about()))
                .with("class", "lead");
        var body = new ArrayList<Html>();
        body.add(about);
        var units = edition.material().course().units();
        if (!units.isEmpty()) {
            body.add(Element.of("h2", edition.say("site.units")));
            body.add(Element.of("ol", units.stream().map(this::unit).toList()).with("class", "units"));
        }
        body.add(Element.of("h2", edition.say("site.contents")));
        body.add(Element.of("p", edition.say("site.contents.how")));
        body.add(contents());
        return body;
    }

    private Element unit(Unit unit) {
        var items = edition.material().bank().ofUnit(unit.id()).size();
        return Element.of(
                "li",
                Links.to(Links.file(unit), edition.text().words(unit.title())),
                Element.of("span", " " + edition.count("count.question", items)).with("class", "aside"));
    }

    private Element contents() {
        var entries = new ArrayList<Html>();
        Arrays.stream(Section.values())
                .filter(section -> section != Section.COURSE && section != Section.HANDBOOK)
                .filter(section -> section.isIn(edition.material()))
                .forEach(section -> {
                    entries.add(Element.of("dt", Links.to(section.file(), new Words(edition.say(section.title())))));
                    entries.add(Element.of("dd", String.valueOf(section.size(edition.material()))));
                });
        return Element.of("dl", entries).with("class", "figures");
    }
}
