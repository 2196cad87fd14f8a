package org.triangulate.exercises.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import org.triangulate.exercises.number.TypedNumber;
import org.triangulate.exercises.number.TypedYear;
import org.triangulate.model.Hedge;
import org.triangulate.model.NotationException;
import org.triangulate.model.Quantity;
import org.triangulate.phrases.Phrase;

/**
 * A number.
 *
 * @param unit in which it is asked for; empty where it has none
 * @param size how large numbers of its kind are
 * @param range whether two ends are asked for
 * @param written what an answer may look like; never the key
 */
public record NumberFormat(String unit, Size size, boolean range, String written) implements ResponseFormat {
    /** How large a number is that is asked for, as far as it is told. */
    public enum Size {
        YEAR(new Example("1985"), new Example("1977"), new Example("1992"), new Example("2003")),
        /** Below a thousand. */
        SMALL(new Example("12"), new Example("37"), new Example("54"), new Example("81")),
        THOUSANDS(new Example("12"), new Example("37"), new Example("54"), new Example("81")),
        /** A million and more, written with a word for that. */
        LARGE(
                new Example("12 million"),
                new Example("370 billion"),
                new Example("45 million"),
                new Example("2 billion")),
        /** Below a million, and no more is told of it. */
        UNTOLD(new Example("12"), new Example("37"), new Example("54"), new Example("81"));

        private final List<Example> examples;

        Size(Example... examples) {
            this.examples = List.of(examples);
        }

        private static Size of(Quantity key) {
            if (isYear(key)) {
                return YEAR;
            }
            if (key.high().compareTo(MILLION) >= 0) {
                return LARGE;
            }
            return key.high().compareTo(THOUSAND) < 0 ? SMALL : THOUSANDS;
        }

        /** A whole number of four digits without a unit is a year. */
        private static boolean isYear(Quantity key) {
            return key.unit().isEmpty()
                    && key.hedge() == Hedge.NONE
                    && !key.isRange()
                    && key.low().scale() == 0
                    && key.low().compareTo(FIRST_YEAR) >= 0
                    && key.low().compareTo(LAST_YEAR) <= 0;
        }
    }

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);

    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final int LONGEST = 200;

    private static final String RANK = "rank";

    private static final List<Example> RANKS =
            List.of(new Example("3rd", 3), new Example("8th", 8), new Example("5th", 5), new Example("11th", 11));

    /** What an answer may look like, and which number that is. */
    private record Example(String written, BigDecimal number) {
        Example(String written) {
            this(written, TypedNumber.read(written, "").low());
        }

        Example(String written, int rank) {
            this(written, BigDecimal.valueOf(rank));
        }
    }

    /** The form of an answer to a question with a key. */
    public static NumberFormat of(Quantity key) {
        var size = Size.of(key);
        return new NumberFormat(
                key.unit(), size, key.isRange(), examples(key, size).get(0).written());
    }

    /**
     * The same, from which nobody learns what the key is near to. The example is drawn whatever the key is: where it were
     * never the key, a class that laid its examples side by side would see which number is missing.
     *
     * @param chance decides which example is shown
     */
    public static NumberFormat untold(Quantity key, RandomGenerator chance) {
        var size = Size.of(key);
        var told = size == Size.SMALL || size == Size.THOUSANDS ? Size.UNTOLD : size;
        var examples = examples(key.unit(), size);
        var example = examples.get(chance.nextInt(examples.size()));
        return new NumberFormat(key.unit(), told, key.isRange(), example.written());
    }

    private static List<Example> examples(Quantity key, Size size) {
        var examples = examples(key.unit(), size);
        var others = examples.stream()
                .filter(example -> !key.accepts(example.number()))
                .toList();
        return others.isEmpty() ? examples : others;
    }

    private static List<Example> examples(String unit, Size size) {
        return unit.equals(RANK) ? RANKS : size.examples;
    }

    @Override
    public Phrase howToAnswer() {
        if (size == Size.YEAR) {
            return Phrase.of("number.year");
        }
        if (isRank()) {
            return Phrase.of("number.rank", written);
        }
        var number = Phrase.of(range ? "number.range" : "number.number");
        var sized = size == Size.LARGE ? Phrase.of("number.size", number, written) : number;
        if (unit.isEmpty()) {
            return sized;
        }
        return isPercent() ? Phrase.of("number.percent", sized) : Phrase.of("number.unit", sized, unit);
    }

    @Override
    public Phrase example() {
        return Phrase.verbatim(written);
    }

    private boolean isPercent() {
        return unit.equals("%");
    }

    private boolean isRank() {
        return unit.equals(RANK);
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        read(typed);
    }

    /** Reads an answer; what it lacks to be graded is a complaint, the same whether the number is right or not. */
    public Quantity read(String typed) throws UnreadableAnswer {
        if (typed.length() > LONGEST) {
            throw complaint("number.long", typed);
        }
        var answer = parse(typed);
        if (size == Size.YEAR) {
            requireYear(answer, typed);
        } else {
            requireScale(converted(answer), typed);
        }
        return answer;
    }

    /** An answer in the unit that is asked for, which is the one that is meant where none is typed. */
    public Quantity converted(Quantity answer) throws UnreadableAnswer {
        if (unit.isEmpty()) {
            return answer;
        }
        if (answer.unit().isEmpty()) {
            return new Quantity(answer.hedge(), answer.low(), answer.high(), unit);
        }
        var other = UnreadableAnswer.quoted(answer.unit());
        return answer.in(unit).orElseThrow(() -> otherUnit(other));
    }

    private Quantity parse(String typed) throws UnreadableAnswer {
        try {
            return TypedNumber.read(size == Size.YEAR ? TypedYear.in(typed).orElse(typed) : typed, unit);
        } catch (NotationException e) {
            throw complaint(
                    TypedNumber.isTwo(typed) ? "number.several" : size == Size.YEAR ? "number.noyear" : "number.none",
                    typed);
        }
    }

    private UnreadableAnswer otherUnit(String other) {
        if (isRank()) {
            return new UnreadableAnswer("number.otherunit.rank", other);
        }
        return isPercent()
                ? new UnreadableAnswer("number.otherunit.percent", other)
                : new UnreadableAnswer("number.otherunit", other, unit);
    }

    private UnreadableAnswer complaint(String key, String typed) {
        return new UnreadableAnswer(key, UnreadableAnswer.quoted(typed), howToAnswer());
    }

    private void requireYear(Quantity answer, String typed) throws UnreadableAnswer {
        var dated = answer.hedge() == Hedge.NONE || answer.hedge() == Hedge.ABOUT;
        if (!dated || !answer.unit().isEmpty() || answer.low().compareTo(FIRST_YEAR) < 0) {
            throw complaint("number.noyear", typed);
        }
    }

    /** Nobody means ten dollars by "10" where billions are asked for, nor billions where the question counts in them. */
    private void requireScale(Quantity answer, String typed) throws UnreadableAnswer {
        var quoted = UnreadableAnswer.quoted(typed);
        var greatest = answer.high().abs();
        if (size == Size.LARGE && answer.low().signum() != 0 && greatest.compareTo(THOUSAND) < 0) {
            throw new UnreadableAnswer("number.readsas", quoted, howToAnswer(), answer.written());
        }
        if (size == Size.SMALL && unit.isEmpty() && greatest.compareTo(MILLION) >= 0) {
            throw complaint("number.sized", typed);
        }
        var thousands = TypedNumber.thousandsOf(typed);
        if (thousands.isPresent() && size == Size.UNTOLD) {
            throw new UnreadableAnswer("number.decimal.untold", quoted, thousands.get());
        }
        if (thousands.isPresent() && size != Size.SMALL) {
            throw new UnreadableAnswer("number.decimal", quoted, howToAnswer(), thousands.get());
        }
    }
}
