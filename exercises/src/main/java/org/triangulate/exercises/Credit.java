package org.triangulate.exercises;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;
import org.triangulate.model.Words;
import org.triangulate.phrases.Phrase;

/**
 * How an item is asked beside its task: the help that there is and what it costs, how often one may try and what another
 * attempt costs, whether one says how sure one is, and when one hears what the answer came to.
 *
 * <p>What an attempt earns is its score, times 100 % less the cost of every hint that was shown before it and less the
 * penalty for every attempt before it. The best attempt counts.
 *
 * @param attempts how many there are, 1 or more
 * @param penalty what each attempt after the first costs, in percent of the points
 * @param confidence whether the student says how sure he is
 */
public record Credit(List<Hint> hints, int attempts, int penalty, boolean confidence, Feedback feedback)
        implements Part {
    /** One attempt, no help, and the explanation at once. */
    public static final Credit PLAIN = new Credit(List.of(), 1, 0, false, Feedback.EACH_ATTEMPT);

    public Credit {
        hints = List.copyOf(hints);
        Percent.check("penalty", penalty);
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be 1 or more, not " + attempts);
        }
    }

    static Credit read(Fields fields) {
        var hints = hints(fields);
        var attempts = fields.optionalNumber("attempts", 1);
        var penalty = Percent.read(fields, "penalty", 0);
        var confidence = fields.flag("confidence");
        var feedback = fields.optionalWord("feedback", Feedback.class, Feedback.EACH_ATTEMPT);
        var repeated = attempts > 1;
        if (repeated != fields.has("penalty")) {
            var message =
                    repeated ? "what another attempt costs is not said" : "there is no second attempt to cost anything";
            var hint = repeated ? "write, say, 'penalty: 25 %'" : "write, say, 'attempts: 2', or delete 'penalty'";
            fields.problem(repeated ? "attempts" : "penalty", Rule.CONTRADICTION, message, hint);
        }
        if (repeated && (confidence || feedback == Feedback.END_OF_SESSION)) {
            var key = confidence ? "confidence" : "feedback";
            fields.problem(
                    key, Rule.CONTRADICTION, "it does not go with a second attempt", "delete 'attempts' or this");
        }
        return new Credit(hints, attempts, penalty, confidence, feedback);
    }

    /** Nobody can lose more than there is to earn, and nobody should be told so. */
    private static List<Hint> hints(Fields fields) {
        var hints = fields.optionalParts("hints", Hint::read);
        var cost = hints.stream().mapToInt(Hint::cost).sum();
        if (cost > Percent.WHOLE) {
            fields.problem(
                    "hints",
                    Rule.CONTRADICTION,
                    "the hints cost " + Percent.of(cost) + " together, which is more than there is to earn",
                    "let all of them together cost 100 % or less");
        }
        return hints;
    }

    /** A text that a person marks has no hints and attempts; nobody would reckon their costs. */
    void refuseForText(Task task, Fields fields) {
        if (task.rubric().isPresent() && !equals(PLAIN)) {
            Stream.of("hints", "attempts", "confidence", "feedback")
                    .filter(fields::has)
                    .forEach(key -> fields.problem(
                            key, Rule.CONTRADICTION, "a text that a person marks has none", "delete '" + key + "'"));
        }
    }

    /** The same, with the student saying how sure he is, where that goes. */
    public Credit withConfidence() {
        return attempts == 1 ? new Credit(hints, attempts, penalty, true, feedback) : this;
    }

    /** As in an exam: no help, one attempt, and what it came to is told at the end. */
    public Credit inExam() {
        return new Credit(List.of(), 1, 0, confidence, Feedback.END_OF_SESSION);
    }

    /** The same, with what is drawn written into the hints. */
    Credit filled(UnaryOperator<String> fill) {
        var filled = hints.stream()
                .map(hint -> new Hint(fill.apply(hint.text()), hint.cost()))
                .toList();
        return new Credit(filled, attempts, penalty, confidence, feedback);
    }

    /**
     * The share of the points that an attempt can earn, from 0 to 1.
     *
     * @param shown how many hints were shown before it
     * @param attempt which attempt it is, from 1
     */
    public double share(int shown, int attempt) {
        return Math.max(0, Percent.WHOLE - costOf(shown) - penalty * (attempt - 1)) / (double) Percent.WHOLE;
    }

    private int costOf(int shown) {
        return hints.stream().limit(shown).mapToInt(Hint::cost).sum();
    }

    /** Why an attempt does not earn the whole; empty where it does. */
    public Optional<Phrase> reason(int shown, int attempt) {
        var hints = Percent.of(costOf(shown));
        var attempts = Percent.of(Math.min(Percent.WHOLE, penalty * (attempt - 1)));
        var isRepeated = penalty * (attempt - 1) > 0;
        if (costOf(shown) == 0) {
            return isRepeated ? Optional.of(Phrase.of("cost.attempt", attempt, attempts)) : Optional.empty();
        }
        var help = Phrase.of(shown == 1 ? "cost.hint" : "cost.hints", hints);
        return Optional.of(
                isRepeated ? Phrase.of("cost.both", help, Phrase.of("cost.attempt", attempt, attempts)) : help);
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.parts("hints", hints);
        if (attempts > 1) {
            sheet.number("attempts", attempts);
            sheet.text("penalty", Percent.of(penalty));
        }
        if (confidence) {
            sheet.flag("confidence", true);
        }
        if (feedback != Feedback.EACH_ATTEMPT) {
            sheet.text("feedback", Words.of(feedback));
        }
    }
}
