package org.triangulate.quiz.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.Item;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.html.MarkdownPieces;
import org.triangulate.quiz.html.ReadPage;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.text.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseSiteTest {
    @ParameterizedTest
    @MethodSource("org.triangulate.quiz.site.Sites#courses")
    void every_link_leads_to_a_file_and_an_anchor_in_it(Material material) {
        var site = Sites.of(material, Language.ENGLISH);
        var pages = Sites.pages(site);
        var names = site.files().stream().map(SiteFile::name).toList();

        assertThat(pages)
                .isNotEmpty()
                .allSatisfy((name, page) -> assertThat(Sites.links(page))
                        .filteredOn(link -> !link.matches("(https?|mailto):.*"))
                        .isNotEmpty()
                        .allSatisfy(link -> {
                            var file = link.replaceFirst("#.*", "");
                            var target = file.isEmpty() ? name : file;
                            assertThat(names).contains(target);
                            if (link.contains("#")) {
                                assertThat(pages.get(target).values("id")).contains(link.replaceFirst(".*#", ""));
                            }
                        }));
    }

    @ParameterizedTest
    @MethodSource("org.triangulate.quiz.site.Sites#courses")
    void every_page_is_reached_from_the_first(Material material) {
        var pages = Sites.pages(Sites.of(material, Language.ENGLISH));
        var reached = new TreeSet<String>();
        var left = new ArrayDeque<>(List.of(CourseSite.FIRST));
        while (!left.isEmpty()) {
            var name = left.pop();
            if (pages.containsKey(name) && reached.add(name)) {
                Sites.links(pages.get(name)).forEach(link -> left.push(link.replaceFirst("#.*", "")));
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(pages.keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_has_what_a_reader_needs_who_does_not_see_it(Language language) {
        assertThat(Sites.pages(Sites.invented(language))).isNotEmpty().allSatisfy((name, page) -> {
            assertThat(page.root().getAttribute("lang")).isEqualTo(language.tag());
            assertThat(page.all("h1")).hasSize(1);
            assertThat(page.all("main")).hasSize(1);
            assertThat(page.texts("title").get(0)).isNotBlank();
            assertThat(page.values("id")).doesNotHaveDuplicates();
            assertThat(page.values("aria-current")).hasSize(1);
            assertThat(page.all("a").get(0).getAttribute("href")).isEqualTo("#_main");
            assertThat(page.all("table"))
                    .allSatisfy(
                            table -> assertThat(table.getElementsByTagName("th").getLength())
                                    .isPositive());
            assertThat(page.all("svg")).allSatisfy(drawing -> {
                assertThat(drawing.getAttribute("role")).isEqualTo("img");
                assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent())
                        .isNotBlank();
            });
            assertStepByStep(page);
        });
    }

    /** No heading is two levels below the one before it. */
    private static void assertStepByStep(ReadPage page) {
        var level = 0;
        for (var element : page.all("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                var next = element.getTagName().charAt(1) - '0';
                assertThat(next).as(element.getTextContent()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
    }

    @Test
    void a_browser_may_load_nothing_but_the_files_of_the_site() {
        assertThat(Sites.pages(Sites.invented(Language.ENGLISH))).allSatisfy((name, page) -> {
            assertThat(page.values("content"))
                    .contains("default-src 'none'; style-src 'self' file:; script-src 'self' file:;"
                            + " base-uri 'none'; form-action 'none'");
            assertThat(page.all("style")).isEmpty();
            assertThat(page.attributes()).doesNotContain("style");
            assertThat(page.values("src")).isSubsetOf("glossary-index.js", "site.js");
            assertThat(page.all("script"))
                    .allSatisfy(script -> assertThat(script.getTextContent()).isEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("org.triangulate.quiz.site.Sites#courses")
    void the_same_course_makes_the_same_files(Material material) {
        assertThat(Sites.of(material, Language.RUSSIAN)).isEqualTo(Sites.of(material, Language.RUSSIAN));
    }

    @ParameterizedTest
    @MethodSource("org.triangulate.quiz.site.Sites#courses")
    void no_question_stands_on_a_page(Material material) {
        var words = Sites.pages(Sites.of(material, Language.ENGLISH)).entrySet().stream()
                .filter(page -> !page.getKey().startsWith("handbook"))
                .map(page -> page.getValue().text().replaceAll("\\s+", " "))
                .toList();
        var stems = material.bank().items().stream()
                .filter(item -> !item.isGenerated())
                .map(Item::stem)
                .map(stem -> MarkdownPieces.plain(stem).replaceAll("\\s+", " "))
                .toList();

        assertThat(stems).isNotEmpty().allSatisfy(stem -> assertThat(words).noneMatch(page -> page.contains(stem)));
    }

    @Test
    void the_files_are_written_as_they_are(@TempDir Path folder) throws IOException {
        var site = CourseSite.of(InventedCourse.material(), Wording.ENGLISH);
        site.writeTo(folder);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            site.files().stream().map(SiteFile::name).toList())
                    .contains(CourseSite.FIRST, "site.css", "site.js", "glossary-index.js");
        }
        assertThat(folder.resolve("glossary.html")).hasContent(Sites.text(site, "glossary.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "../index.html", "a/b.html", ".hidden", "Index.html", "a b.html", "a..html", "a.html.", "-"})
    void a_name_that_a_system_may_read_something_into_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SiteFile(name, ""))
                .withMessageStartingWith("name must be");
    }
}
