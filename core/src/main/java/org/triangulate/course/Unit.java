package org.triangulate.course;

import java.util.Optional;
import org.triangulate.model.Id;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/** A unit of the course: what one studies together, such as "Energy". */
public record Unit(String id, String title) implements Part {
    static Optional<Unit> read(Fields fields) {
        var id = fields.text("id");
        fields.declare("unit/" + id, "unit");
        if (!Id.isValid(id)) {
            fields.problem(
                    "id",
                    org.triangulate.course.tree.Rule.BAD_ID,
                    "'" + id + "' is no id",
                    "use small letters, digits and single hyphens");
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
