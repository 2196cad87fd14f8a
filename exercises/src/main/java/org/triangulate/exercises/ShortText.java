package org.triangulate.exercises;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * A word or a name is asked for. Every spelling of the thing counts, and a slip of the fingers does not matter, unless
 * what was typed is the name of something else.
 *
 * @param entity the id of the thing whose every name is accepted; empty where {@code accept} says it all
 * @param accept further answers that are accepted, the one to be shown as the key first
 * @param mistakes answers that students are known to give instead, and what to say to them
 */
public record ShortText(String entity, List<String> accept, List<Mistake> mistakes) implements Task {
    private static final String[] NAMED = {"state", "organization", "person", "treaty", "term"};

    /** A name that is given by mistake, and what it really is. */
    public record Mistake(String text, String why) implements Part {
        static Optional<Mistake> read(Fields fields) {
            var text = fields.text("text");
            var why = fields.text("why");
            return fields.build(() -> new Mistake(text, why));
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.text("text", text);
            sheet.prose("why", why);
        }
    }

    public ShortText {
        accept = List.copyOf(accept);
        mistakes = List.copyOf(mistakes);
        if (entity.isEmpty() && accept.isEmpty()) {
            throw new IllegalArgumentException("entity or accept must be given");
        }
    }

    static Optional<Task> read(Fields fields) {
        var entity = fields.optionalReference("entity", NAMED);
        var accept = fields.optionalTexts("accept");
        var mistakes = fields.optionalParts("wrong", Mistake::read);
        if (entity.isEmpty() && accept.isEmpty()) {
            fields.problem(
                    "kind",
                    Rule.MISSING,
                    "nothing is accepted as an answer",
                    "write 'entity: ID' or 'accept: [word, other word]'");
        }
        return fields.build(() -> new ShortText(entity, accept, mistakes));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.reference("entity", entity);
        sheet.texts("accept", accept);
        sheet.parts("wrong", mistakes);
    }

    @Override
    public boolean fitsBlank() {
        return true;
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        return new WordForm(this, knowledge);
    }
}
