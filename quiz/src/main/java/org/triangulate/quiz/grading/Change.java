package org.triangulate.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.triangulate.phrases.Phrase;

/**
 * A student whose grades differ between two versions.
 *
 * @param reasons why, as far as the versions show it
 */
public record Change(StudentGrade before, StudentGrade after, List<Phrase> reasons) {
    public Change {
        reasons = List.copyOf(reasons);
    }

    static Change between(StudentGrade before, StudentGrade after) {
        return new Change(before, after, reasons(before, after));
    }

    /** Whether points or a grade that counted are others now. */
    public boolean touchesFinal() {
        return before.isFinal()
                && (before.points().compareTo(after.points()) != 0
                        || !before.grade().equals(after.grade())
                        || before.standing() != after.standing());
    }

    /** Whether another grade comes of it. */
    public boolean crossesBoundary() {
        return before.isFinal() && after.isFinal() && !before.grade().equals(after.grade());
    }

    private static List<Phrase> reasons(StudentGrade before, StudentGrade after) {
        var reasons = new ArrayList<Phrase>();
        if (!before.receipt().equals(after.receipt())) {
            reasons.add(Phrase.of("change.submission"));
        }
        if (before.deduction() != after.deduction()) {
            reasons.add(Phrase.of("change.late", before.deduction(), after.deduction()));
        }
        var earlier = before.questions().stream().collect(Collectors.toMap(QuestionGrade::number, Function.identity()));
        for (var now : after.questions()) {
            var then = earlier.get(now.number());
            if (then != null && then.points().compareTo(now.points()) != 0) {
                reasons.add(reason(then, now));
            }
        }
        if (reasons.isEmpty() && before.standing() != after.standing()) {
            reasons.add(Phrase.of("change.decision"));
        }
        return reasons;
    }

    private static Phrase reason(QuestionGrade then, QuestionGrade now) {
        var change = Phrase.of(
                "change.points",
                now.number(),
                now.item(),
                then.points().toPlainString(),
                now.points().toPlainString());
        return Phrase.of("change.because", change, why(then, now));
    }

    private static Phrase why(QuestionGrade then, QuestionGrade now) {
        if (!then.typed().equals(now.typed())) {
            return Phrase.of("change.why.answer");
        }
        if (now.standing() == QuestionGrade.Standing.DECIDED || then.standing() == QuestionGrade.Standing.DECIDED) {
            return Phrase.of("change.why.decided");
        }
        if (then.possible().compareTo(now.possible()) != 0) {
            return Phrase.of(
                    "change.why.weight",
                    then.possible().toPlainString(),
                    now.possible().toPlainString());
        }
        if (!then.marks().equals(now.marks())) {
            return Phrase.of("change.why.marks");
        }
        if (!Objects.equals(then.key(), now.key())) {
            return Phrase.of("change.why.key", then.key(), now.key());
        }
        return Phrase.of("change.why.course", now.typed());
    }
}
