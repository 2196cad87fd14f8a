package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Membership;
import org.triangulate.model.Organization;
import org.triangulate.model.State;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Table;
import org.triangulate.quiz.html.Words;

/** States and organizations, and who belongs to what, as a drawing and as a table. */
record OrganizationsPage(Edition edition) implements SitePage {
    @Override
    public Section section() {
        return Section.ORGANIZATIONS;
    }

    @Override
    public String title() {
        return edition.say(section().title());
    }

    @Override
    public List<Html> body() {
        var organizations = edition.model().all(Organization.class);
        var states = edition.model().all(State.class);
        var body = new ArrayList<Html>();
        if (organizations.stream()
                .anyMatch(organization -> !organization.members().isEmpty())) {
            body.addAll(members(organizations));
        }
        if (!states.isEmpty()) {
            body.add(Element.of("h2", edition.say("site.states")).with("id", "_states"));
            states.forEach(state -> body.add(entry(state)));
        }
        if (!organizations.isEmpty()) {
            body.add(Element.of("h2", edition.say("site.organizations.alone")).with("id", "_organizations"));
            organizations.forEach(organization -> body.add(entry(organization)));
        }
        return body;
    }

    private List<Html> members(List<Organization> organizations) {
        var network = new Network(edition, "members-plot");
        var heads = List.of(
                edition.say("site.head.organization"),
                edition.say("site.head.member"),
                edition.say("site.head.role"),
                edition.say("site.head.time"),
                edition.say("site.head.source"));
        var table = new Table(edition.say("site.table.members"), heads, heads.size(), 0);
        organizations.forEach(organization -> organization.members().forEach(member -> {
            network.tie(member.member(), organization.id(), !member.role().isEmpty());
            table.row(cells(organization, member));
        }));
        var parts = new ArrayList<Html>();
        parts.add(Element.of("h2", edition.say("site.members")));
        parts.addAll(network.drawn(edition.say("site.members"), edition.say("site.members.legend")));
        parts.add(table.element());
        return parts;
    }

    private List<Html> cells(Organization organization, Membership member) {
        return List.of(
                edition.links().to(organization.id()),
                edition.links().to(member.member()),
                member.role().isEmpty()
                        ? new Words(edition.say("site.member"))
                        : edition.text().words(member.role()),
                member.during().isStated()
                        ? edition.text().words(member.during().inWords())
                        : new Words(edition.say("chart.undated")),
                edition.citations().cell(member.citations()));
    }

    private Element entry(State state) {
        var parts = new ArrayList<Html>();
        parts.add(edition.text().mark(Element.of("h3", state.label())));
        parts.addAll(edition.forms().of(state.names()));
        if (state.existed().isStated()) {
            parts.add(Element.of("p", edition.text().words(state.existed().inWords()))
                    .with("class", "date"));
        }
        if (!state.about().isEmpty()) {
            parts.add(edition.text().prose(state.about()));
        }
        parts.addAll(edition.citations().below(state.citations()));
        parts.addAll(edition.differences().about(state));
        return Element.of("article", parts).with("id", state.id()).with("class", "entry");
    }

    private Element entry(Organization organization) {
        var parts = new ArrayList<Html>();
        parts.add(edition.text().mark(Element.of("h3", organization.label())));
        parts.addAll(edition.forms().of(organization.names()));
        if (organization.founded().isStated()) {
            parts.add(Element.of(
                            "p",
                            new Words(edition.say("site.founded") + " "),
                            edition.text().words(organization.founded().inWords()))
                    .with("class", "date"));
        }
        if (!organization.about().isEmpty()) {
            parts.add(edition.text().prose(organization.about()));
        }
        parts.addAll(members(organization));
        parts.addAll(edition.citations().below(organization.citations()));
        parts.addAll(edition.differences().about(organization));
        return Element.of("article", parts).with("id", organization.id()).with("class", "entry");
    }

    private List<Html> members(Organization organization) {
        if (organization.members().isEmpty()) {
            return List.of();
        }
        var line = new ArrayList<Html>();
        line.add(new Words(edition.say(organization.complete() ? "site.members.all" : "site.members.some") + " "));
        line.addAll(edition.links()
                .inLine(organization.members().stream().map(Membership::member).toList()));
        return List.of(Element.of("p", line).with("class", "related"));
    }
}
