package org.triangulate.course;

import java.util.Optional;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Membership;
import org.triangulate.model.Organization;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Person;
import org.triangulate.model.Role;
import org.triangulate.model.State;

/** Reads those who act: states, organizations and people. */
final class ActorReader {
    /** The kinds of those who act, as references name them. */
    static final String[] KINDS = {"state", "organization", "person"};

    private ActorReader() {}

    static Optional<State> state(Fields fields) {
        var id = fields.id("state");
        var names = fields.names();
        var about = fields.text("about");
        var unit = fields.optionalUnit();
        var existed = fields.optionalDate("existed");
        var citations = fields.citations();
        return fields.build(() -> new State(id, names, about, unit, existed, citations));
    }

    static Optional<Organization> organization(Fields fields) {
        var id = fields.id("organization");
        var type = fields.word("kind", Organization.Type.class);
        var names = fields.names();
        var about = fields.text("about");
        var unit = fields.unit();
        var founded = fields.optionalDate("founded");
        var members = fields.optionalParts("members", ActorReader::membership);
        var complete = fields.flag("complete");
        var citations = fields.citations();
        return fields.build(
                () -> new Organization(id, type, names, about, unit, founded, members, complete, citations));
    }

    static Optional<Person> person(Fields fields) {
        var id = fields.id("person");
        var names = fields.names();
        var about = fields.text("about");
        var unit = fields.optionalUnit();
        var roles = fields.optionalParts("roles", ActorReader::role);
        var citations = fields.citations();
        return fields.build(() -> new Person(id, names, about, unit, roles, citations));
    }

    private static Optional<Membership> membership(Fields fields) {
        var member = fields.reference("member", KINDS);
        var role = fields.optionalText("role");
        var during = during(fields);
        var citations = fields.citations();
        return fields.build(() -> new Membership(member, role, during, citations));
    }

    private static Optional<Role> role(Fields fields) {
        var name = fields.text("role");
        var at = fields.optionalReference("at", "state", "organization");
        var during = during(fields);
        var citations = fields.citations();
        return fields.build(() -> new Role(name, at, during, citations));
    }

    /** {@code from} and {@code until}, as one span. */
    private static PartialDate during(Fields fields) {
        var from = fields.optionalDate("from");
        var until = fields.optionalDate("until");
        if (from.isStated() && until.isStated() && until.isSurelyBefore(from)) {
            fields.problem("until", Rule.BAD_DATE, "'until' comes before 'from'", "exchange them");
            return PartialDate.UNSTATED;
        }
        return PartialDate.between(from, until);
    }
}
