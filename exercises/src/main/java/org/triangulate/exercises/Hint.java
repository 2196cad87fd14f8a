package org.triangulate.exercises;

import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * Help that a student may ask for before answering, and what it costs.
 *
 * @param text in Markdown
 * @param cost in percent of the points, 0 to 100
 */
public record Hint(String text, int cost) implements Part {
    public Hint {
        Percent.check("cost", cost);
    }

    static Optional<Hint> read(Fields fields) {
        var text = fields.text("text");
        fields.text("cost");
        var cost = Percent.read(fields, "cost", 0);
        return fields.build(() -> new Hint(text, cost));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.prose("text", text);
        sheet.text("cost", Percent.of(cost));
    }
}
