package org.triangulate.course;

import java.util.Optional;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Disagreement.Claim;

/** Reads disagreements: what does not fit together, and why. */
final class DisagreementReader {
    private static final String[] SIDES = {
        "reading", "event", "position", "provision", "treaty", "organization", "person", "state"
    };

    private DisagreementReader() {}

    static Optional<Disagreement> read(Fields fields) {
        var id = fields.id("disagreement");
        var title = fields.text("title");
        var between = fields.optionalReferences("between", SIDES);
        var claims = fields.optionalParts("claims", DisagreementReader::claim);
        var type = fields.word("kind", Disagreement.Type.class);
        var why = fields.optionalText("why");
        var confidence = fields.has("confidence")
                ? fields.word("confidence", Disagreement.Confidence.class)
                : Disagreement.Confidence.POSSIBLE;
        var unit = fields.unit();
        if (between.stream().distinct().count() + claims.size() < 2) {
            fields.problem("id", Rule.MISSING, "a disagreement has two sides", "name them in 'between' or 'claims'");
        }
        return fields.build(() -> new Disagreement(id, title, between, claims, type, why, confidence, unit));
    }

    private static Optional<Claim> claim(Fields fields) {
        var says = fields.text("says");
        var citations = fields.citations();
        return fields.build(() -> new Claim(says, citations));
    }
}
