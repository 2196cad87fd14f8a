package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.docs.Project;

/** Whoever opens the handbook finds each of its pages from the first one, in one place. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexTest {
    private static final Page INDEX = Handbook.page("README.md");

    @Test
    void every_page_is_linked_once() {
        var links = INDEX.links().stream()
                .map(link -> link.replaceAll("#.*", ""))
                .filter(link -> link.endsWith(".md") && !link.startsWith(".."))
                .toList();

        assertThat(links).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(pages());
    }

    private static List<String> pages() {
        return Handbook.pages().stream()
                .filter(page ->
                        page.path().startsWith(Project.DOCS) && !page.path().equals(INDEX.path()))
                .map(page -> Project.DOCS.relativize(page.path()).toString())
                .toList();
    }
}
