package org.triangulate.quiz.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One question as it stands on a feedback page. What the detail of the page does not allow is not shown, whatever stands
 * here; it may as well be left empty.
 *
 * @param number in the assignment, from 1
 * @param stem in Markdown, with what follows it: a claim, a text with blanks
 * @param offered what there was to choose from, in the order that the student saw, each in Markdown; often nothing
 * @param answer as it was given; empty where nothing was answered
 * @param marked whether it has been marked; points mean nothing before
 * @param key as one says it, in Markdown; empty where there is none
 * @param remarks what there is to say about this answer, each in Markdown
 * @param explanation in Markdown
 * @param citations in words
 * @param criteria what a marker made of it; empty where none marked it
 */
public record FeedbackQuestion(
        int number,
        String stem,
        List<String> offered,
        Optional<String> answer,
        BigDecimal points,
        BigDecimal possible,
        boolean marked,
        String key,
        List<String> remarks,
        String explanation,
        List<String> citations,
        List<MarkedCriterion> criteria) {
    public FeedbackQuestion {
        if (possible.signum() <= 0) {
            throw new IllegalArgumentException("possible must be above 0, not " + possible);
        }
        offered = List.copyOf(offered);
        remarks = List.copyOf(remarks);
        citations = List.copyOf(citations);
        criteria = List.copyOf(criteria);
    }

    /**
     * What a marker made of one criterion.
     *
     * @param title what it is, in a few words
     * @param level the name of the level that was given
     * @param means how one recognizes it, in Markdown
     * @param points what the level earns among those of the rubric
     * @param most what the best level would have earned
     * @param comment the marker's; empty where there is none
     */
    public record MarkedCriterion(String title, String level, String means, int points, int most, String comment) {}
}
