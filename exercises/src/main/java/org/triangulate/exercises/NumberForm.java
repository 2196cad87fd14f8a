package org.triangulate.exercises;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.triangulate.exercises.response.NumberFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Hedge;
import org.triangulate.model.Quantity;
import org.triangulate.phrases.Phrases;

/**
 * A number, to be typed. What is accepted follows from the hedge of the key.
 *
 * @param origin whether the key is a source's figure, or one that is reckoned
 */
record NumberForm(Quantity key, Origin origin, List<Numeric.Mistake> mistakes, Phrases phrases) implements Form {
    /** Where the key is from. */
    enum Origin {
        SOURCE,
        RECKONED
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Set<Hedge> UPWARD = EnumSet.of(Hedge.OVER, Hedge.AT_LEAST, Hedge.SLIGHTLY_OVER);

    private static final Set<Hedge> DOWNWARD = EnumSet.of(Hedge.UNDER, Hedge.UP_TO, Hedge.ALMOST);

    @Override
    public List<Group> groups() {
        return List.of();
    }

    @Override
    public NumberFormat response() {
        return NumberFormat.of(key);
    }

    @Override
    public NumberFormat untoldResponse(RandomGenerator chance) {
        return NumberFormat.untold(key, chance);
    }

    @Override
    public Grade grade(String typed) throws UnreadableAnswer {
        var response = response();
        var given = response.read(typed);
        var answer = response.converted(given);
        if (contradicts(answer.hedge(), key.hedge())) {
            return wrong(answer, List.of(otherWay()));
        }
        if (key.isRange() && !answer.isRange() && key.accepts(answer.low())) {
            var remark = phrases.say("number.inrange", key.written());
            return new Grade(0.5, answer.written(), key.written(), List.of(remark));
        }
        if (accepts(answer)) {
            return new Grade(1, answer.written(), key.written(), hedgeRemark(answer));
        }
        return wrong(answer, remarks(answer, given));
    }

    private String told() {
        return phrases.say(origin == Origin.SOURCE ? "number.source" : "number.reckoned", key.written());
    }

    private String otherWay() {
        return phrases.say(
                origin == Origin.SOURCE ? "number.source.otherway" : "number.reckoned.otherway", key.written());
    }

    private static boolean contradicts(Hedge given, Hedge stated) {
        return (UPWARD.contains(given) && DOWNWARD.contains(stated))
                || (DOWNWARD.contains(given) && UPWARD.contains(stated));
    }

    private boolean accepts(Quantity answer) {
        return key.isRange()
                ? isEnd(key.low(), answer.low()) && isEnd(key.high(), answer.high())
                : key.accepts(answer.low()) && key.accepts(answer.high()) && leavesRoom(answer);
    }

    private boolean isEnd(BigDecimal end, BigDecimal given) {
        return new Quantity(key.hedge(), end, end, key.unit()).accepts(given);
    }

    /** "Over 100 %" says nothing that could still be a share. */
    private boolean leavesRoom(Quantity answer) {
        return !UPWARD.contains(answer.hedge()) || answer.high().compareTo(key.most()) < 0;
    }

    private Grade wrong(Quantity answer, List<String> remarks) {
        return new Grade(0, answer.written(), key.written(), remarks);
    }

    /** A hedge that the source has and the answer lacks is worth a word, and no points. */
    private List<String> hedgeRemark(Quantity answer) {
        return key.hedge() == Hedge.NONE || key.hedge() == answer.hedge() ? List.of() : List.of(told());
    }

    private List<String> remarks(Quantity answer, Quantity given) {
        var remarks = new ArrayList<String>();
        mistakes.stream()
                .filter(mistake -> mistake.value().accepts(answer.low()))
                .filter(mistake -> !contradicts(answer.hedge(), mistake.value().hedge()))
                .findFirst()
                .ifPresent(mistake -> remarks.add(mistake.why()));
        if (key.unit().equals("%") && key.accepts(answer.low().multiply(HUNDRED))) {
            remarks.add(phrases.say("number.share"));
        }
        if (remarks.isEmpty() && isConverted(answer, given)) {
            remarks.add(phrases.say(accepts(inUnit(given)) ? "number.unitwrong" : "number.reads", answer.written()));
        } else if (remarks.isEmpty() && isOfOtherSize(answer)) {
            remarks.add(phrases.say("number.sizewrong", answer.written()));
        }
        return remarks;
    }

    private static boolean isConverted(Quantity answer, Quantity given) {
        return answer.low().compareTo(given.low()) != 0 || answer.high().compareTo(given.high()) != 0;
    }

    /** Whether thousands, millions or billions were mixed up. */
    private boolean isOfOtherSize(Quantity answer) {
        return answer.low().signum() != 0
                && key.low().signum() != 0
                && IntStream.of(-9, -6, -3, 3, 6, 9).anyMatch(zeros -> accepts(scaled(answer, zeros)));
    }

    private Quantity inUnit(Quantity answer) {
        return new Quantity(answer.hedge(), answer.low(), answer.high(), key.unit());
    }

    private static Quantity scaled(Quantity answer, int zeros) {
        return new Quantity(
                answer.hedge(),
                answer.low().scaleByPowerOfTen(zeros),
                answer.high().scaleByPowerOfTen(zeros),
                answer.unit());
    }
}
