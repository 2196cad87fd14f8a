package org.triangulate.quiz.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.tree.Json;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.MaterialReader;

/** A course of somebody who wants its readers' browsers to do something. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileSiteTest {
    private static final String ATTACK = "</title><script>alert(1)</script>\\\"><img src=x onerror=alert(2)>'&";

    private static final String ON_PAGE = "</title><script>alert(1)</script>\"><img src=x onerror=alert(2)>'&";

    @TempDir
    Path folder;

    private CourseSite site;

    @BeforeEach
    void write() {
        var course = InventedCourse.copyTo(folder);
        spoil("course.yaml", "Morvia and Kaldia\n");
        spoil("course.yaml", "Grain and its price\n");
        spoil("model/actors.yaml", "name: River Union\n");
        spoil("model/actors.yaml", "role: chair");
        spoil("model/actors.yaml", "name: Ilya Orlov\n");
        spoil("model/figures.yaml", "name: What Morvia earns by the toll\n");
        spoil("model/figures.yaml", "wording: more than two fifths\n");
        spoil("model/figures.yaml", "title: Two fifths or two thirds\n");
        spoil("model/treaties.yaml", "title: Morvia asks for a toll\n");
        spoil("model/treaties.yaml", "asks: Who needs the bridge more?\n");
        spoil("model/treaties.yaml", "agreed: A second bridge.\n");
        spoil("model/treaties.yaml", "says: Kaldia, whose grain would rot.\n");
        spoil("glossary/terms.yaml", "name: granary\n");
        InventedCourse.spoil(
                course,
                "glossary/terms.yaml",
                "definition: What the fields give in a year.",
                "definition: \"[a](javascript:alert(3)) [b](data:text/html,c) [d](https://example.org/) ![e](file:///f)"
                        + " <svg onload=alert(4)>\"");
        site = Sites.of(MaterialReader.folder(course), Language.ENGLISH);
    }

    /** Puts the attack behind a text. */
    private void spoil(String file, String words) {
        var text = words.strip();
        var value = text.substring(text.indexOf(':') + 1).strip();
        var mark = text.contains(":") ? text.substring(0, text.indexOf(':') + 1) + " " : "";
        InventedCourse.spoil(folder, file, text, mark + "\"" + value + " " + ATTACK + "\"");
    }

    @Test
    void no_text_becomes_an_element_or_a_command() {
        assertThat(Sites.pages(site)).allSatisfy((name, page) -> {
            assertThat(page.all("script")).hasSize(name.equals("glossary.html") ? 2 : 0);
            assertThat(page.all("img")).isEmpty();
            assertThat(page.attributes()).noneMatch(attribute -> attribute.startsWith("on"));
        });
    }

    @Test
    void links_lead_to_the_site_and_into_the_web_and_nowhere_else() {
        var links = Sites.pages(site).values().stream()
                .flatMap(page -> Sites.links(page).stream())
                .distinct()
                .toList();

        assertThat(links).contains("https://example.org/").noneMatch(link -> link.matches("(javascript|data|file):.*"));
    }

    @Test
    void every_text_is_shown_as_it_is_written() {
        assertThat(List.of(
                        "index.html",
                        "unit-grain.html",
                        "organizations.html",
                        "people.html",
                        "indicator-toll-income.html",
                        "indicator-grain-share.html",
                        "disagreements.html",
                        "timeline.html",
                        "debates.html",
                        "treaty-bridge-treaty.html",
                        "glossary.html"))
                .allSatisfy(name -> assertThat(Sites.page(site, name).text()).contains(ON_PAGE));
    }

    @Test
    void the_index_of_the_search_is_data_and_no_program() {
        var script = Sites.text(site, "glossary-index.js");
        var before = "globalThis.glossaryIndex = ";
        var behind = ";\n";

        assertThat(script).startsWith(before).endsWith(behind);
        var data = script.substring(before.length(), script.length() - behind.length());
        var index = Json.read(new ByteArrayInputStream(data.getBytes(StandardCharsets.UTF_8)));
        var written = new StringWriter();
        Json.write(index, written);
        assertThat(written).hasToString(data);
        assertThat(data).contains("granary title script alert 1").doesNotContainPattern("[<>&']|\\\\[^u]");
    }
}
