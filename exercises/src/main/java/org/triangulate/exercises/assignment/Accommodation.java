package org.triangulate.exercises.assignment;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;

/**
 * What is otherwise for one student, such as more time.
 *
 * @param student an id of the roster
 * @param minutes how long this student may work; empty where as long as the others
 * @param closes when it closes for this student; empty where when it does for the others
 * @param why for whoever reads the file; students never see it
 */
public record Accommodation(String student, OptionalInt minutes, Optional<Instant> closes, String why) {
    public Accommodation {
        student = StudentId.normalized(student);
    }

    static Optional<Accommodation> read(Fields fields, Window window, boolean isTimed) {
        var student = fields.text("student");
        var minutes = fields.has("minutes") ? OptionalInt.of(fields.optionalNumber("minutes", 1)) : OptionalInt.empty();
        var closes = Instants.optional(fields, "closes");
        var why = fields.optionalText("why");
        if (!fields.has("minutes") && !fields.has("closes")) {
            fields.problem(
                    "student", Rule.CONTRADICTION, "nothing is otherwise for '" + student + "'", "write what is");
        }
        if (minutes.isPresent() && !isTimed) {
            fields.problem(
                    "minutes",
                    Rule.CONTRADICTION,
                    "the assignment has no time limit",
                    "write 'minutes' for all, or delete this");
        }
        if (closes.isPresent() && !window.canCloseAt(closes.get())) {
            fields.problem(
                    "closes", Rule.CONTRADICTION, "it closes before it opens", "write a time that is after 'opens'");
        }
        return fields.build(() -> new Accommodation(student, minutes, closes, why));
    }
}
