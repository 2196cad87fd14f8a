package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every link within the handbook leads somewhere. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LinksTest {
    private static final int FEWEST_LINKS = 20;

    @TestFactory
    Stream<DynamicTest> every_link_leads_to_a_file_and_a_heading_in_it() {
        return Handbook.pages().stream()
                .flatMap(page -> page.links().stream()
                        .filter(LinksTest::isInside)
                        .map(link -> dynamicTest(
                                page + " → " + link,
                                () -> assertThat(complaint(page, link)).isEmpty())));
    }

    @Test
    void the_handbook_has_links() {
        assertThat(Handbook.pages().stream()
                        .flatMap(page -> page.links().stream())
                        .filter(LinksTest::isInside))
                .hasSizeGreaterThan(FEWEST_LINKS);
    }

    @Test
    void a_link_that_leads_nowhere_is_noticed() {
        var page = Handbook.page("course-files.md");
        assertThat(complaint(page, "nowhere.md")).contains("there is no file nowhere.md");
        assertThat(complaint(page, "course-files.md#nowhere")).contains("course-files.md has no heading nowhere");
        assertThat(complaint(page, "#glossary")).isEmpty();
    }

    private static boolean isInside(String link) {
        return !link.matches("[a-z]+:.*");
    }

    /** What is wrong with a link; empty where it leads somewhere. */
    private static Optional<String> complaint(Page page, String link) {
        var file = link.replaceAll("#.*", "");
        var target =
                file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
        if (!Files.exists(target)) {
            return Optional.of("there is no file " + file);
        }
        var anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        return anchor.isEmpty() || Page.read(target).anchors().contains(anchor)
                ? Optional.empty()
                : Optional.of(target.getFileName() + " has no heading " + anchor);
    }
}
