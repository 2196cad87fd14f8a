package org.triangulate.exercises.marking;

import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * How well a text may meet a criterion.
 *
 * <p>Example: {@code new RubricLevel("some", 1, "One source is weighed.", 2)}.
 *
 * @param name a word or two, such as "full"
 * @param points what it earns, 0 or more
 * @param means how one recognizes it, in Markdown
 * @param concepts how many of the criterion's concepts have to be in a text before the program suggests it
 */
public record RubricLevel(String name, int points, String means, int concepts) implements Part {
    public RubricLevel {
        if (points < 0) {
            throw new IllegalArgumentException("points must not be negative");
        }
        if (concepts < 0) {
            throw new IllegalArgumentException("concepts must not be negative");
        }
    }

    static Optional<RubricLevel> read(Fields fields) {
        var name = fields.text("name");
        var points = fields.optionalCount("points");
        var means = fields.text("means");
        var concepts = fields.optionalCount("concepts");
        return fields.build(() -> new RubricLevel(name, points, means, concepts));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("name", name);
        sheet.number("points", points);
        sheet.prose("means", means);
        sheet.number("concepts", concepts);
    }
}
