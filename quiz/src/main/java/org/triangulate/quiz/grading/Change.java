package org.triangulate.quiz.grading;

import java.util.List;
import org.triangulate.phrases.Phrase;

/**
 * A student whose grades differ between two versions.
 *
 * @param reasons why, as far as the versions show it; never empty
 */
public record Change(StudentGrade before, StudentGrade after, List<Phrase> reasons) {
    public Change {
        reasons = List.copyOf(reasons);
    }

    static Change between(StudentGrade before, StudentGrade after) {
        return new Change(before, after, StudentReasons.of(before, after));
    }

    /** Whether points or a grade that counted are others now. */
    public boolean touchesFinal() {
        return before.isFinal()
                && (before.points().compareTo(after.points()) != 0
                        || !before.grade().equals(after.grade())
                        || before.standing() != after.standing());
    }

    /** Whether what the student earned is told in the same words as before. */
    public boolean keepsPoints() {
        return before.isFinal() == after.isFinal()
                && before.points().compareTo(after.points()) == 0
                && before.grade().equals(after.grade());
    }

    /** Whether another grade comes of it. */
    public boolean crossesBoundary() {
        return before.isFinal() && after.isFinal() && !before.grade().equals(after.grade());
    }
}
