package org.triangulate.quiz.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.analysis.Decimal;
import org.triangulate.phrases.Phrases;

/**
 * What one student gets back: the grade, and question by question what it came to and, as far as the assignment says,
 * why.
 *
 * <p>The same content makes the same bytes. One of these makes the pages of a whole class, one after the other: it keeps
 * what all of them say, and is for one thread at a time.
 */
public final class FeedbackPage {
    private final Phrases phrases;
    private final MarkdownPieces markdown = new MarkdownPieces();

    public FeedbackPage(Phrases phrases) {
        this.phrases = phrases;
    }

    /** How much a student is told of each question; the feedback policy of the assignment. */
    public enum Detail {
        /** What it earned. */
        SCORE,
        /** The key too, what there is to say about the answer, and what the marker wrote. */
        ANSWERS,
        /** The explanation and its sources too. */
        FULL
    }

    /**
     * Everything that stands on the page.
     *
     * @param assignment its title
     * @param student by the name under which the student is to see himself
     * @param points the total that counts, with everything taken off
     * @param grade what the boundaries make of it; empty where there are none, or before everything is marked
     * @param deduction what was taken off for being late
     * @param language of what is quoted from the course, as HTML tags it; empty where that is not known
     * @param questions in their order
     */
    public record Content(
            String assignment,
            String student,
            BigDecimal points,
            BigDecimal possible,
            Optional<String> grade,
            Optional<Deduction> deduction,
            Detail detail,
            String language,
            List<FeedbackQuestion> questions) {
        public Content {
            questions = List.copyOf(questions);
        }
    }

    /**
     * What was taken off the points.
     *
     * @param points how many, above 0
     * @param why in words, in the language of the page
     */
    public record Deduction(BigDecimal points, String why) {}

    /** The text of an HTML file. */
    public String html(Content content) {
        var body = new ArrayList<Html>();
        body.add(Element.of("h1", content.assignment()));
        body.add(Element.of("dl", head(content)).with("class", "figures"));
        var unmarked = content.questions().stream()
                .filter(question -> !question.marked())
                .count();
        if (unmarked > 0) {
            body.add(Element.of("p", phrases.count("feedback.preliminary", unmarked))
                    .with("class", "caution"));
        }
        var section = new QuestionSection(phrases, content.detail(), content.language(), markdown);
        content.questions().forEach(question -> body.add(section.of(question)));
        var title = phrases.say("feedback.title", content.assignment(), content.student());
        return Document.of(phrases.language().tag(), title, body);
    }

    private List<Html> head(Content content) {
        var head = new ArrayList<Html>();
        entry(head, "feedback.student", content.student());
        content.deduction().ifPresent(deduction -> {
            entry(head, "feedback.before", points(content.points().add(deduction.points())));
            entry(
                    head,
                    "feedback.deduction",
                    phrases.say("feedback.deduction.why", points(deduction.points()), deduction.why()));
        });
        entry(
                head,
                "feedback.points",
                phrases.say("feedback.of", points(content.points()), points(content.possible())));
        content.grade().ifPresent(grade -> entry(head, "feedback.grade", grade));
        return head;
    }

    private void entry(List<Html> head, String key, String value) {
        head.add(Element.of("dt", phrases.say(key)));
        head.add(Element.of("dd", value));
    }

    private String points(BigDecimal points) {
        return phrases.say(Decimal.points(points));
    }
}
