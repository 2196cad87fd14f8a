package org.triangulate.exercises;

import java.math.BigDecimal;
import org.triangulate.exercises.number.TypedNumber;
import org.triangulate.exercises.number.TypedYear;
import org.triangulate.model.Hedge;
import org.triangulate.model.NotationException;
import org.triangulate.model.Quantity;
import org.triangulate.phrases.Phrases;

/** What a numeric item asks for, as the student is told it, and how an answer to it is read. */
record Asked(Quantity key, Phrases phrases) {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);

    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final int LONGEST = 200;

    /** How to answer, in a few words. */
    String inWords() {
        if (isYear()) {
            return phrases.say("number.year");
        }
        if (isRank()) {
            return phrases.say("number.rank", example());
        }
        var number = phrases.say(key.isRange() ? "number.range" : "number.number");
        var sized = isLarge() ? phrases.say("number.size", number, example()) : number;
        if (key.unit().isEmpty()) {
            return sized;
        }
        return isPercent() ? phrases.say("number.percent", sized) : phrases.say("number.unit", sized, key.unit());
    }

    private boolean isPercent() {
        return key.unit().equals("%");
    }

    /** What an answer may look like; never the key. */
    String example() {
        if (isYear()) {
            return otherThanKey("1985", "1977");
        }
        if (isRank()) {
            return otherThanKey("3rd", "8th");
        }
        return isLarge() ? otherThanKey("12 million", "370 billion") : otherThanKey("12", "37");
    }

    private String otherThanKey(String usual, String other) {
        return key.accepts(Quantity.parse(usual).low()) ? other : usual;
    }

    private boolean isLarge() {
        return key.high().compareTo(MILLION) >= 0;
    }

    private boolean isRank() {
        return key.unit().equals("rank");
    }

    /** A whole number of four digits without a unit is a year. */
    private boolean isYear() {
        return key.unit().isEmpty()
                && key.hedge() == Hedge.NONE
                && !key.isRange()
                && key.low().scale() == 0
                && key.low().compareTo(FIRST_YEAR) >= 0
                && key.low().compareTo(LAST_YEAR) <= 0;
    }

    /** Reads an answer; what it lacks to be graded is a complaint, the same whether the number is right or not. */
    Quantity read(String typed) throws UnreadableAnswer {
        if (typed.length() > LONGEST) {
            throw complaint("number.long", typed);
        }
        var answer = parse(typed);
        if (isYear()) {
            requireYear(answer, typed);
        } else {
            requireScale(converted(answer), typed);
        }
        return answer;
    }

    /** An answer in the unit of the key, which is the one that is meant where none is typed. */
    Quantity converted(Quantity answer) throws UnreadableAnswer {
        if (key.unit().isEmpty()) {
            return answer;
        }
        if (answer.unit().isEmpty()) {
            return new Quantity(answer.hedge(), answer.low(), answer.high(), key.unit());
        }
        var unit = UnreadableAnswer.quoted(answer.unit());
        return answer.in(key.unit()).orElseThrow(() -> otherUnit(unit));
    }

    private Quantity parse(String typed) throws UnreadableAnswer {
        try {
            return TypedNumber.read(isYear() ? TypedYear.in(typed).orElse(typed) : typed, key.unit());
        } catch (NotationException e) {
            throw complaint(
                    TypedNumber.isTwo(typed) ? "number.several" : isYear() ? "number.noyear" : "number.none", typed);
        }
    }

    private UnreadableAnswer otherUnit(String unit) {
        if (isRank()) {
            return new UnreadableAnswer("number.otherunit.rank", unit);
        }
        return isPercent()
                ? new UnreadableAnswer("number.otherunit.percent", unit)
                : new UnreadableAnswer("number.otherunit", unit, key.unit());
    }

    private UnreadableAnswer complaint(String key, String typed) {
        return new UnreadableAnswer(key, UnreadableAnswer.quoted(typed), inWords());
    }

    private void requireYear(Quantity answer, String typed) throws UnreadableAnswer {
        var dated = answer.hedge() == Hedge.NONE || answer.hedge() == Hedge.ABOUT;
        if (!dated || !answer.unit().isEmpty() || answer.low().compareTo(FIRST_YEAR) < 0) {
            throw complaint("number.noyear", typed);
        }
    }

    /** Nobody means ten dollars by "10" where billions are asked for, nor billions where the question counts in them. */
    private void requireScale(Quantity answer, String typed) throws UnreadableAnswer {
        var greatest = answer.high().abs();
        if (isLarge() && answer.low().signum() != 0 && greatest.compareTo(THOUSAND) < 0) {
            throw new UnreadableAnswer("number.readsas", UnreadableAnswer.quoted(typed), inWords(), answer.written());
        }
        if (key.unit().isEmpty() && key.high().compareTo(THOUSAND) < 0 && greatest.compareTo(MILLION) >= 0) {
            throw complaint("number.sized", typed);
        }
        var thousands = TypedNumber.thousandsOf(typed);
        if (thousands.isPresent() && key.high().compareTo(THOUSAND) >= 0) {
            throw new UnreadableAnswer("number.decimal", UnreadableAnswer.quoted(typed), inWords(), thousands.get());
        }
    }
}
