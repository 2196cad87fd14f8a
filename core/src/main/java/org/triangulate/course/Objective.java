package org.triangulate.course;

import java.util.Optional;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/** What a student can do after a unit, such as "compare figures that measure different wholes". */
public record Objective(String id, String text) implements Part {
    /** Objectives have their own ids, apart from those of all other things. */
    static final String SCOPE = "objective/";

    static Optional<Objective> read(Fields fields) {
        var id = fields.text("id");
        if (fields.isValidId(id)) {
            fields.declareWithin(SCOPE, "objective");
        }
        var text = fields.text("text");
        return fields.build(() -> new Objective(id, text));
    }

    /** The id under which a draft knows it. */
    public String key() {
        return SCOPE + id;
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("id", id);
        sheet.text("text", text);
    }
}
