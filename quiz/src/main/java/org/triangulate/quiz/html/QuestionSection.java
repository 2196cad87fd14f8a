package org.triangulate.quiz.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.triangulate.exercises.analysis.Decimal;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.html.FeedbackPage.Detail;
import org.triangulate.quiz.html.FeedbackQuestion.MarkedCriterion;

/** One question on a feedback page. */
final class QuestionSection {
    private final Phrases phrases;
    private final Detail detail;
    private final String language;
    private final MarkdownPieces markdown;

    QuestionSection(Phrases phrases, Detail detail, String language, MarkdownPieces markdown) {
        this.markdown = markdown;
        this.phrases = phrases;
        this.detail = detail;
        this.language = language;
    }

    Element of(FeedbackQuestion question) {
        var parts = new ArrayList<Html>();
        parts.add(Element.of("h2", phrases.say("feedback.question", question.number())));
        parts.add(verdict(question));
        parts.add(quoted(Element.of("div", markdown.of(question.stem())).with("class", "stem")));
        if (!question.offered().isEmpty()) {
            parts.add(quoted(markdownList(question.offered())));
        }
        parts.addAll(answer(question));
        if (detail != Detail.SCORE) {
            parts.addAll(judged(question));
        }
        if (detail == Detail.FULL) {
            parts.addAll(explained(question));
        }
        return Element.of("section", parts).with("class", "question");
    }

    /** In the language of the course, which a screen reader has to be told. */
    private Element quoted(Element element) {
        return language.isEmpty() ? element : element.with("lang", language);
    }

    private Element verdict(FeedbackQuestion question) {
        if (!question.marked()) {
            return Element.of("p", "○ " + phrases.say("feedback.unmarked", points(question.possible())))
                    .with("class", "verdict");
        }
        var earned = phrases.say("feedback.earned", points(question.points()), points(question.possible()));
        return Element.of("p", mark(question) + " " + earned).with("class", "verdict " + kind(question));
    }

    private static String kind(FeedbackQuestion question) {
        if (question.points().signum() <= 0) {
            return "wrong";
        }
        return question.points().compareTo(question.possible()) < 0 ? "partly" : "right";
    }

    private static String mark(FeedbackQuestion question) {
        return switch (kind(question)) {
            case "right" -> "✓";
            case "partly" -> "◐";
            default -> "✗";
        };
    }

    private List<Html> answer(FeedbackQuestion question) {
        return question.answer()
                .map(answer ->
                        part("feedback.answer", quoted(Element.of("p", answer).with("class", "answer"))))
                .orElseGet(() -> List.of(Element.of("p", phrases.say("feedback.unanswered"))));
    }

    private List<Html> judged(FeedbackQuestion question) {
        var parts = new ArrayList<Html>();
        if (!question.key().isEmpty()) {
            parts.addAll(part("feedback.key", quoted(Element.of("div", markdown.of(question.key())))));
        }
        if (!question.remarks().isEmpty()) {
            parts.addAll(part("feedback.remarks", markdownList(question.remarks())));
        }
        if (!question.criteria().isEmpty()) {
            parts.addAll(part("feedback.criteria", criteria(question)));
        }
        return parts;
    }

    private List<Html> explained(FeedbackQuestion question) {
        var parts = new ArrayList<Html>();
        if (!question.explanation().isEmpty()) {
            parts.addAll(part("feedback.why", quoted(Element.of("div", markdown.of(question.explanation())))));
        }
        if (!question.citations().isEmpty()) {
            var sources = question.citations().stream()
                    .map(words -> Element.of("li", words))
                    .toList();
            parts.addAll(part("feedback.sources", quoted(Element.of("ul", sources))));
        }
        return parts;
    }

    private List<Html> part(String heading, Element content) {
        return List.of(Element.of("h3", phrases.say(heading)), content);
    }

    private Element markdownList(List<String> entries) {
        return Element.of(
                "ul",
                entries.stream()
                        .map(entry -> Element.of("li", markdown.of(entry)))
                        .toList());
    }

    private Element criteria(FeedbackQuestion question) {
        var heads = List.of(
                phrases.say("feedback.head.criterion"),
                phrases.say("feedback.head.level"),
                phrases.say("feedback.head.comment"),
                phrases.say("feedback.head.points"));
        var table = new Table(phrases.say("feedback.table.criteria", question.number()), heads, 3, 0);
        question.criteria().forEach(criterion -> table.row(cells(criterion)));
        return table.element();
    }

    private List<Html> cells(MarkedCriterion criterion) {
        var level = Element.of("div", Element.of("strong", criterion.level()), markdown.of(criterion.means()));
        return List.of(
                new Words(criterion.title()),
                quoted(level),
                Element.of("div", criterion.comment()).with("class", "comment"),
                new Words(phrases.say(
                        "feedback.of",
                        String.format(Locale.ROOT, "%d", criterion.points()),
                        String.format(Locale.ROOT, "%d", criterion.most()))));
    }

    private String points(BigDecimal points) {
        return phrases.say(Decimal.points(points));
    }
}
