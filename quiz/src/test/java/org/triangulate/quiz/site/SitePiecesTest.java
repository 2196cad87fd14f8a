package org.triangulate.quiz.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.model.Fact;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.html.ReadPage;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.text.Wording;
import org.w3c.dom.Element;

/** What stands on the pages of the invented course. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SitePiecesTest {
    private static final Path FILES = Path.of("src", "test", "resources", "site");

    private final CourseSite site = Sites.invented(Language.ENGLISH);

    private ReadPage page(String name) {
        return Sites.page(site, name);
    }

    /** {@code -Dgolden.write=true} writes the files anew; read the difference before you keep it. */
    @ParameterizedTest
    @CsvSource({
        "index.html, ENGLISH",
        "unit-grain.html, ENGLISH",
        "glossary.html, ENGLISH",
        "glossary.html, RUSSIAN",
        "timeline.html, ENGLISH",
        "indicator-grain-share.html, ENGLISH",
        "indicator-carts.html, BELARUSIAN",
        "treaty-bridge-treaty.html, ENGLISH",
        "organizations.html, ENGLISH",
        "people.html, ENGLISH",
        "debates.html, ENGLISH",
        "disagreements.html, ENGLISH",
        "frameworks.html, ENGLISH",
        "source-survey-2018.html, ENGLISH",
    })
    void a_page_is_letter_by_letter_what_it_was(String name, Language language) throws IOException {
        var text = Sites.text(Sites.invented(language), name);
        var file = FILES.resolve(language == Language.ENGLISH ? name : language.tag() + "-" + name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FILES);
            Files.writeString(file, text);
            Assumptions.abort("written anew: " + file);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("org.triangulate.quiz.site.Sites#courses")
    void every_fact_stands_where_links_to_it_lead_with_each_of_its_citations(Material material) {
        var edition = new Edition(material, Wording.ENGLISH);
        var pages = Sites.pages(Sites.of(material, Language.ENGLISH));
        var places = new HashMap<String, Element>();
        pages.forEach((name, page) -> page.all("*").forEach(element -> {
            if (element.hasAttribute("id")) {
                places.put(name + "#" + element.getAttribute("id"), element);
            }
        }));

        assertThat(material.course().model().all()).isNotEmpty().allSatisfy(fact -> {
            var place = ((org.triangulate.quiz.html.Element) edition.links().to(fact.id()))
                    .attributes()
                    .get("href");
            var element = place.contains("#")
                    ? row(places.get(place))
                    : pages.get(place).root();
            var words = element.getTextContent().replaceAll("\\s+", " ");
            assertThat(citations(fact, material))
                    .allSatisfy(citation -> assertThat(words).as(fact.id()).contains(citation));
        });
    }

    /** What stands around an anchor: of one within a table, its row. */
    private static Element row(Element element) {
        return element.getTagName().equals("span")
                ? (Element) element.getParentNode().getParentNode()
                : element;
    }

    private static List<String> citations(Fact fact, Material material) {
        return fact.citations().stream()
                .map(material.course().model()::inWords)
                .map(words -> words.replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void a_figure_that_sources_differ_about_has_another_shape_a_sign_and_words() {
        var page = page("indicator-grain-share.html");

        assertThat(page.values("class").stream().filter("mark contested"::equals))
                .hasSize(3);
        assertThat(page.values("class").stream().filter("mark"::equals)).hasSize(1);
        assertThat(page.texts("text")).contains("2 ≠: over 40 %", "3 ≠: 60 to 70 %", "1: almost 100 %");
        assertThat(cells(page)).contains("sources differ: other measure", "no");
        assertThat(page.text())
                .contains("They differ (other measure):", "Two fifths or two thirds")
                .contains("the survey does not.", "The reason is the course’s own, and likely.");
    }

    @Test
    void what_a_source_leaves_open_is_drawn_as_open() {
        assertThat(page("indicator-grain-share.html").values("class").stream().filter("band"::equals))
                .hasSize(3);
        assertThat(page("indicator-grain-share.html").values("class").stream().filter("open"::equals))
                .as("an arrow above over 40 %")
                .hasSize(1);
        assertThat(page("indicator-carts.html").values("class").stream().filter("open"::equals))
                .as("an arrow below up to 1,300 carts")
                .hasSize(1);
    }

    @Test
    void a_drawing_is_followed_by_the_same_as_a_table() {
        assertThat(List.of(
                        "indicator-grain-share.html",
                        "indicator-toll-income.html",
                        "treaties.html",
                        "organizations.html"))
                .allSatisfy(name -> {
                    var elements = page(name).all("*").stream()
                            .map(Element::getTagName)
                            .filter(List.of("svg", "table", "h2")::contains)
                            .toList();
                    var drawing = elements.indexOf("svg");
                    assertThat(drawing).isNotNegative();
                    assertThat(elements.get(drawing + 1)).isEqualTo("table");
                });
        assertThat(cells(page("organizations.html")))
                .contains(
                        "River Union",
                        "Morvia",
                        "Kaldia",
                        "member",
                        "chair",
                        "since 1996",
                        "Atlas 2015, §3 The bridge at Sol");
    }

    private static List<String> cells(ReadPage page) {
        return IntStream.range(0, page.all("td").size() + page.all("th").size())
                .mapToObj(i -> i < page.all("td").size()
                        ? page.all("td").get(i)
                        : page.all("th").get(i - page.all("td").size()))
                .map(cell -> cell.getTextContent().strip())
                .toList();
    }

    @Test
    void every_script_of_a_name_is_marked_as_of_its_language() {
        var marked = page("people.html").all("span").stream()
                .filter(span -> span.hasAttribute("lang"))
                .toList();

        assertThat(marked)
                .extracting(span -> span.getAttribute("lang"), Element::getTextContent)
                .containsExactly(tuple("ru", "Илья Орлов"));
        assertThat(page("organizations.html").all("span"))
                .filteredOn(span -> span.hasAttribute("lang"))
                .extracting(span -> span.getAttribute("lang"), Element::getTextContent)
                .contains(tuple("ru", "Кальдия"), tuple("ru-Latn", "Kaldija"), tuple("und-Cyrl", "Республика Морвия"));
        assertThat(page("glossary.html").all("h3"))
                .filteredOn(heading -> heading.getTextContent().equals("khleb"))
                .extracting(heading -> heading.getAttribute("lang"))
                .containsExactly("ru-Latn");
    }

    @Test
    void a_course_in_another_language_than_the_page_is_marked_as_such() {
        var page = Sites.page(Sites.invented(Language.RUSSIAN), "treaty-bridge-treaty.html");

        assertThat(page.all("h1").get(0).getAttribute("lang")).isEqualTo("en");
        assertThat(page.all("div"))
                .filteredOn(part -> part.getTextContent().strip().equals("A bridge for bread."))
                .extracting(part -> part.getAttribute("lang"))
                .containsExactly("en");
        assertThat(page.texts("dt")).contains("Подписан", "Стороны", "На деле");
    }
}
