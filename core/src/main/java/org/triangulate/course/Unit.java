package org.triangulate.course;

import java.util.List;
import java.util.Optional;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * A unit of the course: what one studies together, such as "Energy".
 *
 * @param objectives what a student can do after it; empty where the course states none
 */
public record Unit(String id, String title, List<Objective> objectives) implements Part {
    /** Units have their own ids, apart from those of all other things. */
    static final String SCOPE = "unit/";

    public Unit {
        objectives = List.copyOf(objectives);
    }

    static Optional<Unit> read(Fields fields) {
        var id = fields.text("id");
        if (fields.isValidId(id)) {
            fields.declareWithin(SCOPE, "unit");
        }
        var title = fields.text("title");
        var objectives = fields.optionalParts("objectives", Objective::read);
        return fields.build(() -> new Unit(id, title, objectives));
    }

    /** The id under which a draft knows it. */
    public String key() {
        return SCOPE + id;
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("id", id);
        sheet.text("title", title);
        sheet.parts("objectives", objectives);
    }
}
