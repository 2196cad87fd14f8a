package org.triangulate.course;

import java.util.Optional;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/** A unit of the course: what one studies together, such as "Energy". */
public record Unit(String id, String title) implements Part {
    /** Units have their own ids, apart from those of all other things. */
    static final String SCOPE = "unit/";

    static Optional<Unit> read(Fields fields) {
        var id = fields.text("id");
        if (fields.isValidId(id)) {
            fields.declareWithin(SCOPE, "unit");
        }
        var title = fields.text("title");
        return fields.build(() -> new Unit(id, title));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("id", id);
        sheet.text("title", title);
    }
}
