package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.triangulate.model.Person;
import org.triangulate.model.Position;
import org.triangulate.model.Role;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/** Whom the sources name: their roles, and what they hold in debates. */
record PeoplePage(Edition edition) implements SitePage {
    @Override
    public Section section() {
        return Section.PEOPLE;
    }

    @Override
    public String title() {
        return edition.say(section().title());
    }

    @Override
    public List<Html> body() {
        return edition.model().all(Person.class).stream()
                .sorted(Comparator.comparing(PeoplePage::familyName).thenComparing(Person::id))
                .<Html>map(this::entry)
                .toList();
    }

    /** The last word of a name, which is not everybody's family name, and a way to find nearly everybody. */
    private static String familyName(Person person) {
        var name = person.label();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Element entry(Person person) {
        var parts = new ArrayList<Html>();
        parts.add(edition.text().mark(Element.of("h2", person.label())));
        parts.addAll(edition.forms().of(person.names()));
        if (!person.about().isEmpty()) {
            parts.add(edition.text().prose(person.about()));
        }
        parts.addAll(edition.citations().below(person.citations()));
        if (!person.roles().isEmpty()) {
            parts.add(Element.of("h3", edition.say("site.roles")));
            parts.add(Element.of("ul", person.roles().stream().map(this::role).toList()));
        }
        parts.addAll(positions(person));
        parts.addAll(edition.differences().about(person));
        return Element.of("article", parts).with("id", person.id()).with("class", "entry");
    }

    private Element role(Role role) {
        var parts = new ArrayList<Html>();
        parts.add(edition.text().words(role.name()));
        if (!role.at().isEmpty()) {
            parts.add(new Words(", "));
            parts.add(edition.links().to(role.at()));
        }
        if (role.during().isStated()) {
            parts.add(new Words(", "));
            parts.add(edition.text().words(role.during().inWords()));
        }
        parts.addAll(edition.citations().below(role.citations()));
        return Element.of("li", parts);
    }

    private List<Html> positions(Person person) {
        var held = edition.model().all(Position.class).stream()
                .filter(position -> position.holder().equals(person.id()))
                .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var entries = held.stream()
                .map(position -> {
                    var parts = new ArrayList<Html>();
                    parts.add(edition.links().to(position.id(), edition.links().name(position.debate())));
                    parts.add(edition.text().prose(position.says()));
                    parts.addAll(edition.citations().below(position.citations()));
                    return Element.of("li", parts);
                })
                .toList();
        return List.of(Element.of("h3", edition.say("site.holds")), Element.of("ul", entries));
    }
}
