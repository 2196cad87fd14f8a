package org.triangulate.course;

import java.util.Optional;
import org.triangulate.model.Provision;
import org.triangulate.model.Treaty;

/** Reads treaties: what was agreed, and what became of it. */
final class TreatyReader {
    private TreatyReader() {}

    static Optional<Treaty> read(Fields fields) {
        var id = fields.id("treaty");
        var names = fields.names();
        var signed = fields.optionalDate("signed");
        var parties = fields.optionalReferences("parties", "state", "organization");
        var unit = fields.unit();
        var about = fields.text("about");
        var provisions = fields.optionalParts("provisions", part -> provision(part, id, unit));
        var citations = fields.citations();
        return fields.build(() -> new Treaty(id, names, signed, parties, unit, about, provisions, citations));
    }

    private static Optional<Provision> provision(Fields fields, String treaty, String unit) {
        var id = fields.id("provision");
        var agreed = fields.text("agreed");
        var due = fields.optionalDate("due");
        var outcome = fields.word("outcome", Provision.Outcome.class);
        var realised = fields.text("realised");
        var citations = fields.citations();
        return fields.build(() -> new Provision(id, treaty, agreed, due, outcome, realised, unit, citations));
    }
}
