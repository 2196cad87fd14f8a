package org.triangulate.exercises;

import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * A thing among others that is neither right nor wrong by itself, and what there is to say about it.
 *
 * @param why what the student reads about it, in Markdown
 */
record Entry(String text, String why) implements Part {
    static Optional<Entry> read(Fields fields) {
        var text = fields.text("text");
        var why = fields.text("why");
        return fields.build(() -> new Entry(text, why));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("text", text);
        sheet.prose("why", why);
    }
}
