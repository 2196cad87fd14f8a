package org.triangulate.exercises;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Hedge;
import org.triangulate.model.NotationException;
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
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        return answer.map(reckoned -> new Laid(reckoned, "The answer is", mistakes))
                .orElseGet(() -> new Laid(knowledge.valueOf(reading), "The source says", mistakes));
    }

    /** @param introduces what a remark calls the key: a source's figure, or one that is reckoned */
    private record Laid(Quantity key, String introduces, List<Mistake> mistakes) implements Form {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        private static final Set<Hedge> UPWARD = EnumSet.of(Hedge.OVER, Hedge.AT_LEAST, Hedge.SLIGHTLY_OVER);

        private static final Set<Hedge> DOWNWARD = EnumSet.of(Hedge.UNDER, Hedge.UP_TO, Hedge.ALMOST);

        @Override
        public List<Group> groups() {
            return List.of();
        }

        @Override
        public String example() {
            return "12";
        }

        @Override
        public String howToAnswer() {
            var number = key.isRange() ? "a range or a number" : "a number";
            return key.unit().isEmpty() ? number : number + ", in " + unitInWords();
        }

        private String unitInWords() {
            return key.unit().equals("%") ? "percent" : key.unit();
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var answer = parse(typed);
            if (contradicts(answer.hedge(), key.hedge())) {
                return wrong(answer, List.of(introduces + " “" + key.written() + "”, which points the other way."));
            }
            if (key.isRange() && !answer.isRange() && key.accepts(answer.low())) {
                var remark = "It lies in the range, and a range is asked for: " + key.written() + ".";
                return new Grade(0.5, answer.written(), key.written(), List.of(remark));
            }
            if (accepts(answer)) {
                return new Grade(1, answer.written(), key.written(), hedgeRemark(answer));
            }
            return wrong(answer, remarks(answer));
        }

        private boolean accepts(Quantity answer) {
            return key.isRange()
                    ? isEnd(key.low(), answer.low()) && isEnd(key.high(), answer.high())
                    : key.accepts(answer.low()) && key.accepts(answer.high());
        }

        private boolean isEnd(BigDecimal end, BigDecimal given) {
            return new Quantity(key.hedge(), end, end, key.unit()).accepts(given);
        }

        private static boolean contradicts(Hedge given, Hedge stated) {
            return (UPWARD.contains(given) && DOWNWARD.contains(stated))
                    || (DOWNWARD.contains(given) && UPWARD.contains(stated));
        }

        private Quantity parse(String typed) throws UnreadableAnswer {
            Quantity answer;
            try {
                answer = Quantity.parse(typed);
            } catch (NotationException e) {
                throw new UnreadableAnswer(UnreadableAnswer.quoted(typed) + " is no number; type " + howToAnswer());
            }
            if (answer.unit().isEmpty()
                    || answer.unit().equalsIgnoreCase(key.unit())
                    || key.unit().isEmpty()) {
                return answer;
            }
            throw new UnreadableAnswer(
                    "the answer is in " + unitInWords() + ", not in " + UnreadableAnswer.quoted(answer.unit()));
        }

        private Grade wrong(Quantity answer, List<String> remarks) {
            return new Grade(0, answer.written(), key.written(), remarks);
        }

        /** A hedge that the source has and the answer lacks is worth a word, and no points. */
        private List<String> hedgeRemark(Quantity answer) {
            return key.hedge() == Hedge.NONE || key.hedge() == answer.hedge()
                    ? List.of()
                    : List.of(introduces + " “" + key.written() + "”.");
        }

        private List<String> remarks(Quantity answer) {
            var remarks = new ArrayList<String>();
            mistakes.stream()
                    .filter(mistake -> mistake.value().accepts(answer.low()))
                    .filter(mistake ->
                            !contradicts(answer.hedge(), mistake.value().hedge()))
                    .findFirst()
                    .ifPresent(mistake -> remarks.add(mistake.why()));
            if (key.unit().equals("%") && key.accepts(answer.low().multiply(HUNDRED))) {
                remarks.add("That reads as a share of one; the answer is asked for in percent.");
            }
            return remarks;
        }
    }
}
