package org.triangulate.exercises;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.NumberForm.Origin;
import org.triangulate.model.Part;
import org.triangulate.model.Quantity;
import org.triangulate.model.Sheet;

/**
 * A number is asked for. What is accepted follows from how the source states it: "over 40 %" accepts 40 to 44.
 *
 * @param reading the id of the reading that is the key; empty where the key is given here
 * @param answer the key, where no reading is; else empty
 * @param mistakes numbers that students are known to give instead, and what to say to them
 */
public record Numeric(String reading, Optional<Quantity> answer, List<Mistake> mistakes) implements Task {
    /** A number that is given by mistake, and what it really is. */
    public record Mistake(Quantity value, String why) implements Part {
        static Optional<Mistake> read(Fields fields) {
            var value = fields.quantity("value");
            var why = fields.text("why");
            return fields.build(() -> new Mistake(value, why));
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.quantity("value", value);
            sheet.prose("why", why);
        }
    }

    public Numeric {
        mistakes = List.copyOf(mistakes);
        if (reading.isEmpty() == answer.isEmpty()) {
            throw new IllegalArgumentException("reading or answer must be given, and not both");
        }
    }

    /** A task whose key is a reading of the model. */
    public static Numeric ofReading(String reading, List<Mistake> mistakes) {
        return new Numeric(reading, Optional.empty(), mistakes);
    }

    /** A task whose key is given. */
    public static Numeric of(Quantity answer, List<Mistake> mistakes) {
        return new Numeric("", Optional.of(answer), mistakes);
    }

    static Optional<Task> read(Fields fields) {
        var reading = fields.optionalReference("reading", "reading");
        var answer = fields.has("answer") ? Optional.of(fields.quantity("answer")) : Optional.<Quantity>empty();
        var mistakes = fields.optionalParts("wrong", Mistake::read);
        if (reading.isEmpty() == answer.isEmpty()) {
            fields.problem(
                    "kind",
                    Rule.CONTRADICTION,
                    "a numeric item has one key, a reading or an answer",
                    "write 'reading: ID' or 'answer: 44 %', and not both");
        }
        return fields.build(() -> new Numeric(reading, answer, mistakes));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.reference("reading", reading);
        answer.ifPresent(quantity -> sheet.quantity("answer", quantity));
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
        return answer.map(reckoned -> new NumberForm(reckoned, Origin.RECKONED, mistakes, knowledge.phrases()))
                .orElseGet(
                        () -> new NumberForm(knowledge.valueOf(reading), Origin.SOURCE, mistakes, knowledge.phrases()));
    }
}
