package org.triangulate.quiz.grading;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What an answer came to.
 *
 * @param number which question of the assignment it is, from 1
 * @param item the id of what stood there
 * @param revision of the item by which it was graded
 * @param typed as it was typed; empty where nothing was
 * @param understood how it was read
 * @param answers each choice on its own, as understood; empty for texts
 * @param key as one says it
 * @param keys each of them on its own
 * @param score from 0 to 1, as it was graded; without meaning where it is not graded
 * @param confidence how sure the student was, 1 to 3; 0 where that was not asked
 * @param points what it earned, to the hundredth
 * @param possible what it could earn
 * @param remarks what there is to say about this answer, in Markdown
 * @param marks what markers made of a text
 */
public record QuestionGrade(
        int number,
        String item,
        int revision,
        Standing standing,
        String typed,
        String understood,
        List<String> answers,
        String key,
        List<String> keys,
        double score,
        int confidence,
        BigDecimal points,
        BigDecimal possible,
        Optional<Duration> took,
        List<String> remarks,
        List<CriterionGrade> marks) {
    /** How far it is graded. */
    public enum Standing {
        GRADED,
        UNANSWERED,
        /** A text that nobody has marked by every criterion yet. */
        UNMARKED,
        /** It cannot be graded, and a person has not decided. */
        HELD,
        /** A person has said what it earns. */
        DECIDED
    }

    /**
     * What a marker made of a criterion.
     *
     * @param marker who it was
     */
    public record CriterionGrade(
            String marker, String criterion, String level, String means, int points, int most, String comment) {}

    public QuestionGrade {
        answers = List.copyOf(answers);
        keys = List.copyOf(keys);
        remarks = List.copyOf(remarks);
        marks = List.copyOf(marks);
    }

    /** Whether what it earns may still change without anybody changing his mind. */
    public boolean isOpen() {
        return standing == Standing.UNMARKED || standing == Standing.HELD;
    }

    /** The same, with points that a person has said. */
    QuestionGrade decided(BigDecimal other) {
        return new QuestionGrade(
                number,
                item,
                revision,
                Standing.DECIDED,
                typed,
                understood,
                answers,
                key,
                keys,
                score,
                confidence,
                other,
                possible,
                took,
                remarks,
                marks);
    }
}
