package org.triangulate.quiz.grading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a student's work came to.
 *
 * @param student the id
 * @param file the name of the submission; empty where there is none
 * @param receipt what the student's receipt says
 * @param deduction what is taken off for being late, in percent
 * @param points what counts, with everything taken off, to the hundredth
 * @param possible what could be earned
 * @param grade by the boundaries; empty where there are none, or it is below them all, or not final
 */
public record StudentGrade(
        String student,
        Standing standing,
        String file,
        String receipt,
        Optional<Instant> handedIn,
        int deduction,
        BigDecimal points,
        BigDecimal possible,
        Optional<String> grade,
        List<QuestionGrade> questions,
        List<Anomaly> anomalies) {
    /** How far it is graded. */
    public enum Standing {
        GRADED,
        /** Texts are still to be marked. */
        UNMARKED,
        /** Something is not as it should be, and a person has not decided. */
        HELD,
        /** Nothing came back. */
        MISSING,
        /** A person has decided not to take it. */
        REFUSED
    }

    public StudentGrade {
        questions = List.copyOf(questions);
        anomalies = List.copyOf(anomalies);
    }

    StudentGrade withAnomalies(List<Anomaly> others) {
        return new StudentGrade(
                student, standing, file, receipt, handedIn, deduction, points, possible, grade, questions, others);
    }

    /** Whether it counts. */
    public boolean isFinal() {
        return standing == Standing.GRADED || standing == Standing.REFUSED;
    }
}
