package org.triangulate.exercises;

import java.util.List;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * One of several things to choose from, and what is right or wrong about choosing it.
 *
 * @param why what the student reads about it, in Markdown
 * @param key whether it belongs to the key; else it is a distractor
 */
public record Option(String text, String why, boolean key) implements Part {
    static Optional<Option> read(Fields fields) {
        var text = fields.text("text");
        var why = fields.text("why");
        var key = fields.flag("key");
        return fields.build(() -> new Option(text, why, key));
    }

    /** One group of options, labelled from {@code a}. */
    static List<Form.Group> lettered(List<Option> options) {
        return List.of(Form.Group.lettered(options.stream().map(Option::text).toList()));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("text", text);
        sheet.flag("key", key);
        sheet.prose("why", why);
    }
}
