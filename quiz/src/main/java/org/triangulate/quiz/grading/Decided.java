package org.triangulate.quiz.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.triangulate.quiz.grading.Decision.Verb;

/**
 * What a person has decided about one submission of a student.
 *
 * @param decisions in the order in which they were written down; where two contradict each other, the later one holds
 * @param isOutdated whether there are decisions about another submission of the student, and none about this one
 */
record Decided(List<Decision> decisions, boolean isOutdated) {
    Decided {
        decisions = List.copyOf(decisions);
    }

    static Decided of(List<Decision> all, String receipt) {
        var about = all.stream().filter(decision -> decision.isAbout(receipt)).toList();
        var isNamed = about.stream().anyMatch(decision -> !decision.receipt().isEmpty());
        return new Decided(about, !isNamed && about.size() < all.size());
    }

    boolean accepts() {
        return last(0, Verb.ACCEPT).isPresent();
    }

    boolean refuses() {
        return last(0, Verb.REFUSE).isPresent();
    }

    /** Whether a person has chosen among several submissions. */
    boolean chooses() {
        return last(0, Verb.USE).isPresent();
    }

    /** What is to be taken off for being late, in percent. */
    Optional<Integer> late() {
        return last(0, Verb.LATE).map(Decision::percent);
    }

    /** What a question is to earn, to the hundredth. */
    Optional<BigDecimal> points(int question) {
        return last(question, Verb.POINTS).map(decision -> decision.points().setScale(2, RoundingMode.HALF_UP));
    }

    private Optional<Decision> last(int question, Verb verb) {
        return decisions.stream()
                .filter(decision -> decision.question() == question && decision.verb() == verb)
                .reduce((earlier, later) -> later);
    }
}
