package org.triangulate.quiz.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.material.MaterialReader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HandbookTest {
    private final CourseSite site = Sites.invented(Language.BELARUSIAN);

    private static String html(String markdown) {
        return HandbookText.of("decisions/0001-a.md", markdown)
                .html(path -> path.equals("commands.md") ? Optional.of("handbook-commands.html") : Optional.empty())
                .text();
    }

    @Test
    void every_page_that_its_first_one_leads_to_is_on_the_site_in_its_own_language() {
        assertThat(Sites.pages(site))
                .containsKeys(
                        "handbook.html",
                        "handbook-for-students.html",
                        "handbook-commands.html",
                        "handbook-reference-commands.html",
                        "handbook-decisions-0001-facts-first-and-one-tree.html")
                .allSatisfy((name, page) -> assertThat(page.all("main").get(0).getAttribute("lang"))
                        .isEqualTo(name.startsWith("handbook") ? "en" : ""));
        assertThat(Sites.page(site, "handbook.html").texts("h1")).containsExactly("The handbook");
    }

    @Test
    void what_is_about_the_course_that_comes_along_is_on_its_site_alone() {
        var shipped = Sites.of(MaterialReader.shipped(), Language.ENGLISH);

        assertThat(Sites.pages(shipped)).containsKey("handbook-coverage.html");
        assertThat(Sites.pages(site)).doesNotContainKey("handbook-coverage.html");
        assertThat(Sites.text(site, "handbook.html")).doesNotContain("coverage.html");
    }

    @Test
    void links_lead_to_pages_of_the_site_and_are_mere_words_where_there_is_none() {
        assertThat(html("# A\n\n[b](../commands.md#c) [*d*](../../core/README.md) [e](https://example.org/) [f](#g)"))
                .contains("<a href=\"handbook-commands.html#c\">b</a>")
                .contains(" <em>d</em> ")
                .contains("href=\"https://example.org/\"");
    }

    @Test
    void headings_are_anchors_as_links_know_them() {
        assertThat(html("# A\n\n## The *first*: `a-b` & c\n\n## Same\n\n### Same"))
                .contains("<h2 id=\"the-first-a-b--c\">", "<h2 id=\"same\">", "<h3 id=\"same-1\">")
                .doesNotContain("<h1");
    }

    @Test
    void tables_and_examples_scroll_by_keys_and_html_is_shown() {
        assertThat(html("# A\n\n| b | c |\n| --- | --- |\n| d | <i>e</i> |\n\n```\nf\n```\n"))
                .contains("<div class=\"scroll\" tabindex=\"0\"><table>")
                .contains("<pre tabindex=\"0\">", "<th>c</th>", "<td>&lt;i&gt;e&lt;/i&gt;</td>");
    }

    @Test
    void a_head_of_a_table_without_words_is_none() {
        assertThat(html("# A\n\n| | c |\n| --- | --- |\n| d | e |\n"))
                .contains("<td></td>", "<th>c</th>")
                .doesNotContain("<th></th>");
    }
}
