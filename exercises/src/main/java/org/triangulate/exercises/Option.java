package org.triangulate.exercises;

import java.util.List;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * One of several things to choose from, and what is right or wrong about choosing it.
 *
 * @param why what the student reads about it, in Markdown
 * @param key whether it belongs to the key; else it is a distractor
 * @param half whether it is a distractor that is half right, and earns half
 */
public record Option(String text, String why, boolean key, boolean half) implements Part {
    private static final double HALF = 0.5;

    public Option {
        if (key && half) {
            throw new IllegalArgumentException("half must not be said of a key");
        }
    }

    public Option(String text, String why, boolean key) {
        this(text, why, key, false);
    }

    static Optional<Option> read(Fields fields) {
        var text = fields.text("text");
        var why = fields.text("why");
        var key = fields.flag("key");
        var half = fields.flag("half");
        if (key && half) {
            fields.problem("half", Rule.CONTRADICTION, "a key is not half right", "delete 'half' or 'key'");
        }
        return fields.build(() -> new Option(text, why, key, half));
    }

    /** The options of a choice, of which there are two or more. */
    static List<Option> readAll(Fields fields) {
        if (fields.size("options") == 1) {
            fields.problem(
                    "options", Rule.CONTRADICTION, "one option leaves nothing to choose", "write two options or more");
        }
        return fields.parts("options", Option::read);
    }

    /** What it is worth to choose it where one is chosen: 1, 0.5 or 0. */
    double credit() {
        return key ? 1 : half ? HALF : 0;
    }

    /** One group of options, labelled from {@code a}. */
    static List<Form.Group> lettered(List<Option> options) {
        return List.of(Form.Group.lettered(options.stream().map(Option::text).toList()));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("text", text);
        sheet.flag("key", key);
        if (half) {
            sheet.flag("half", true);
        }
        sheet.prose("why", why);
    }
}
