package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.docs.Project;
import org.triangulate.docs.Workplace;

/**
 * The page of coverage is what the program prints of the default course.
 *
 * <p>{@code -Dcoverage.write=true} writes it anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoveragePageTest {
    private static final Path PAGE = Project.DOCS.resolve("coverage.md");

    @Test
    void the_page_is_what_the_program_prints(@TempDir Path folder) throws IOException {
        var printed = new Workplace(folder).run("export", "--to", "coverage");
        if (Boolean.getBoolean("coverage.write")) {
            Files.writeString(PAGE, printed);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(printed);
    }

    @Test
    void no_paragraph_is_passed_over_without_a_word() throws IOException {
        assertThat(Files.readString(PAGE)).contains("\n1. ").doesNotContain("Nothing yet.");
    }
}
