package org.triangulate.quiz.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.SampleReport;
import org.triangulate.quiz.text.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportPageTest {
    private static final String HTML = html(Language.ENGLISH);

    private static final ReadPage PAGE = ReadPage.of(HTML);

    private static String html(Language language) {
        return new ReportPage(Wording.in(language)).html("Grain & bread", SampleReport.analysis());
    }

    private static ReadPage page(String title, Analysis analysis) {
        return ReadPage.of(new ReportPage(Wording.ENGLISH).html(title, analysis));
    }

    @Test
    void it_tells_everything_in_headings_and_tables() {
        assertThat(PAGE.texts("h1")).containsExactly("Grain & bread: report");
        assertThat(PAGE.texts("h2"))
                .containsExactly("Totals", "Items", "Items to look at", "Answers to each item", "Students");
        assertThat(PAGE.texts("title")).startsWith("Grain & bread: report");
        assertThat(PAGE.texts("caption"))
                .contains("Items with their figures", "Answers to wrong-key", "Students with their totals");
        assertThat(PAGE.text())
                .contains("Cronbach's alpha is 0.48", "s-040", "share-of-salt", "Nobody chose “neither”.");
    }

    @Test
    void every_table_has_a_caption_and_heads_with_a_scope() {
        assertThat(PAGE.all("table")).hasSameSizeAs(PAGE.all("caption")).hasSizeGreaterThan(5);
        assertThat(PAGE.all("th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
        assertThat(PAGE.all("tr"))
                .allSatisfy(row ->
                        assertThat(row.getElementsByTagName("th").getLength()).isPositive());
    }

    @Test
    void a_plot_says_what_it_shows_and_its_figures_stand_in_a_table() {
        var plots = PAGE.all("svg").stream()
                .filter(plot -> plot.getAttribute("role").equals("img"))
                .toList();

        assertThat(plots).hasSize(2);
        assertThat(plots).allSatisfy(plot -> {
            var id = plot.getAttribute("id");
            assertThat(plot.getAttribute("aria-labelledby")).isEqualTo(id + "-title " + id + "-desc");
            assertThat(plot.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(plot.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        });
        assertThat(PAGE.texts("desc").get(0)).contains("From 20 to 30 %: 3 students.");
        assertThat(PAGE.all("svg").stream().filter(plot -> !plots.contains(plot)))
                .allSatisfy(bar -> assertThat(bar.getAttribute("aria-hidden")).isEqualTo("true"));
    }

    @Test
    void items_to_look_at_differ_by_their_shape_and_are_led_to() {
        assertThat(PAGE.all("path")).hasSize(3);
        assertThat(PAGE.all("circle")).hasSize(4);
        var ids = PAGE.values("id");
        assertThat(PAGE.values("href"))
                .hasSize(5)
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void it_runs_nothing_and_asks_for_nothing() throws NoSuchAlgorithmException {
        var policy = PAGE.all("meta").get(1);
        var style = PAGE.texts("style").get(0).getBytes(StandardCharsets.UTF_8);
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));

        assertThat(policy.getAttribute("http-equiv")).isEqualTo("Content-Security-Policy");
        assertThat(policy.getAttribute("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(PAGE.texts("style"))
                .hasSize(1)
                .allSatisfy(css -> assertThat(css).doesNotContain("url(", "@import"));
        assertThat(PAGE.attributes()).doesNotContain("src", "style", "srcset", "xlink:href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'</style></title></svg>&amp;&#x3c;",
                "\u0007\u001B[31m\u202Eevil\u2066\uD800",
                "{0} $1 \\"
            })
    void whatever_a_name_or_an_answer_holds_is_text(String hostile) {
        var page = page(hostile, SampleReport.hostile(hostile));
        var shown = hostile.replaceAll("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]", "?");

        assertThat(page.texts("h1")).containsExactly(shown + ": report");
        assertThat(page.text()).contains(shown + "s-001" + shown, shown + "Who has the fields?", "both" + shown);
        assertThat(page.all("*")).extracting(element -> element.getTagName()).doesNotContain("script", "img");
        assertThat(page.attributes()).noneMatch(name -> name.startsWith("on"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_speaks_the_language_of_who_reads_it(Language language) {
        var page = ReadPage.of(html(language));

        assertThat(page.root().getAttribute("lang")).isEqualTo(language.tag());
        assertThat(page.text()).contains(Wording.in(language).say("report.reliability"));
        assertThat(page.text()).contains(language == Language.ENGLISH ? "−0.66" : "−0,66");
    }

    @Test
    void the_same_class_makes_the_same_bytes() {
        assertThat(html(Language.ENGLISH)).isEqualTo(HTML);
    }

    @Test
    void a_class_of_nobody_and_one_of_three_have_pages_too() {
        assertThat(page("Tolls", Analysis.of(Stream.empty(), List.of())).text())
                .contains("Nobody has handed anything in.");
        assertThat(page("Salt", SampleReport.small()).text())
                .contains("3 students are few", "No item that could be judged stands out.");
    }
}
