package org.triangulate.quiz.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.html.FeedbackPage.Content;
import org.triangulate.quiz.html.FeedbackPage.Deduction;
import org.triangulate.quiz.html.FeedbackPage.Detail;
import org.triangulate.quiz.html.FeedbackQuestion.MarkedCriterion;
import org.triangulate.quiz.text.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedbackPageTest {
    private static FeedbackQuestion question(String points, String text) {
        return new FeedbackQuestion(
                1,
                "Who has *the fields*? " + text,
                List.of("Morvia", "Kaldia " + text),
                Optional.of("Kaldia, I think " + text),
                new BigDecimal(points),
                new BigDecimal("2.00"),
                true,
                "the key " + text,
                List.of("the remark " + text),
                "the explanation " + text,
                List.of("the source " + text),
                List.of(new MarkedCriterion(
                        "the criterion " + text,
                        "the level " + text,
                        "the *meaning* " + text,
                        1,
                        3,
                        "the comment " + text)));
    }

    private static FeedbackQuestion unmarked(Optional<String> answer) {
        return new FeedbackQuestion(
                2,
                "Explain.",
                List.of(),
                answer,
                BigDecimal.ZERO,
                new BigDecimal("4"),
                false,
                "",
                List.of(),
                "",
                List.of(),
                List.of());
    }

    private static Content content(Detail detail, FeedbackQuestion... questions) {
        return new Content(
                "Grain and bread",
                "Alesia",
                new BigDecimal("4.05"),
                new BigDecimal("10.00"),
                Optional.of("C"),
                Optional.of(new Deduction(new BigDecimal("0.45"), "1 day late")),
                detail,
                "en",
                List.of(questions));
    }

    private static ReadPage page(Content content) {
        return ReadPage.of(new FeedbackPage(Wording.ENGLISH).html(content));
    }

    @Test
    void it_tells_the_grade_and_how_it_came_about() {
        var page = page(content(Detail.SCORE, question("1.50", "")));

        assertThat(page.texts("h1")).containsExactly("Grain and bread");
        assertThat(page.texts("title")).containsExactly("Grain and bread: Alesia");
        assertThat(page.texts("dt")).containsExactly("Student", "Earned", "Taken off", "Points", "Grade");
        assertThat(page.texts("dd")).containsExactly("Alesia", "4.5", "0.45: 1 day late", "4.05 of 10", "C");
    }

    @Test
    void what_was_handed_in_in_time_has_nothing_taken_off() {
        var content = new Content(
                "Grain",
                "Alesia",
                BigDecimal.ONE,
                BigDecimal.TEN,
                Optional.empty(),
                Optional.empty(),
                Detail.SCORE,
                "",
                List.of());

        assertThat(page(content).texts("dt")).containsExactly("Student", "Points");
    }

    @Test
    void with_the_score_alone_nothing_gives_a_key_away() {
        var page = page(content(Detail.SCORE, question("1.50", "")));

        assertThat(page.text())
                .contains("Who has the fields?", "Kaldia, I think", "Points: 1.5 of 2")
                .doesNotContain(
                        "the key", "the remark", "the explanation", "the source", "the criterion", "the comment");
    }

    @Test
    void with_the_answers_there_are_keys_and_marks_and_no_explanation() {
        assertThat(page(content(Detail.ANSWERS, question("1.50", ""))).text())
                .contains("the key", "the remark", "the criterion", "the level", "the meaning", "the comment", "1 of 3")
                .doesNotContain("the explanation", "the source");
    }

    @Test
    void in_full_there_is_everything() {
        var page = page(content(Detail.FULL, question("1.50", "")));

        assertThat(page.text()).contains("the key", "the remark", "the comment", "the explanation", "the source");
        assertThat(page.texts("h3"))
                .containsExactly("Your answer", "Expected", "About your answer", "How it was marked", "Why", "Sources");
        assertThat(page.texts("em")).containsExactly("the fields", "meaning");
    }

    @ParameterizedTest
    @CsvSource({"0.00, ✗", "-0.50, ✗", "0.01, ◐", "1.99, ◐", "2, ✓"})
    void a_sign_beside_the_points_says_how_it_went(String points, String sign) {
        assertThat(page(content(Detail.SCORE, question(points, ""))).text()).contains(sign + " Points: ");
    }

    @Test
    void what_nobody_has_marked_yet_is_said_once_above_and_where_it_stands() {
        var page = page(content(Detail.FULL, question("2", ""), unmarked(Optional.of("It was\nhigh."))));

        assertThat(page.text())
                .contains(
                        "1 answer is not marked yet; points and grade may change.",
                        "○ Not marked yet; at most 4 points",
                        "It was\nhigh.");
    }

    @Test
    void a_question_without_an_answer_says_so() {
        assertThat(page(content(Detail.FULL, unmarked(Optional.empty()))).text())
                .contains("You gave no answer.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "&lt;b&gt;</p></div>",
                "\u0007\u202Eevil\u2066",
            })
    void whatever_a_text_holds_is_text(String hostile) {
        var content = new Content(
                hostile,
                hostile,
                BigDecimal.ONE,
                BigDecimal.TEN,
                Optional.of(hostile),
                Optional.of(new Deduction(BigDecimal.ONE, hostile)),
                Detail.FULL,
                "en",
                List.of(question("1", hostile)));
        var html = new FeedbackPage(Wording.ENGLISH).html(content);
        var page = ReadPage.of(html);

        assertThat(page.all("*")).extracting(element -> element.getTagName()).doesNotContain("script", "img", "b");
        assertThat(page.attributes()).noneMatch(name -> name.startsWith("on"));
        assertThat(html).doesNotContain("\u0007", "\u202E", "\u2066");
    }

    @Test
    void of_markdown_pictures_are_described_headings_are_strong_and_links_lead_to_the_web_only() {
        var html = new MarkdownPieces().of("""
                        # Fields

                        ![a map](http://example.org/map.png) [web](https://example.org/?a=1&b=2)
                        [run](javascript:alert(1)) [data](data:text/html,x) <https://example.org>
                        &#x202E;&#7; <b onclick="x">bold</b>

                        <iframe src="x"></iframe>
                        """).text();

        assertThat(html)
                .contains("<p><strong>Fields</strong></p>", "a map", "href=\"https://example.org/?a=1&amp;b=2\"")
                .contains("&lt;b onclick=&quot;x&quot;&gt;", "&lt;iframe")
                .doesNotContain("<img", "<h1", "javascript:", "data:", "map.png", "\u202E", "\u0007", "<b ", "<iframe");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_speaks_the_language_of_the_class_and_quotes_the_course_in_its_own(Language language) {
        var html = new FeedbackPage(Wording.in(language)).html(content(Detail.FULL, question("1", "")));
        var page = ReadPage.of(html);

        assertThat(page.root().getAttribute("lang")).isEqualTo(language.tag());
        assertThat(page.values("lang")).contains("en").hasSizeGreaterThan(4);
        assertThat(page.text()).contains(Wording.in(language).say("feedback.why"));
    }

    @Test
    void the_same_content_makes_the_same_bytes() {
        var page = new FeedbackPage(Wording.ENGLISH);

        assertThat(page.html(content(Detail.FULL, question("1", ""))))
                .isEqualTo(page.html(content(Detail.FULL, question("1", ""))));
    }

    @Test
    void a_question_can_earn_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedbackQuestion(
                        1,
                        "?",
                        List.of(),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        true,
                        "",
                        List.of(),
                        "",
                        List.of(),
                        List.of()))
                .withMessageContaining("possible");
    }
}
