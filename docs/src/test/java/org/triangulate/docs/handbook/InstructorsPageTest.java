package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.docs.Workplace;

/** The page for instructors knows every form of item that the program makes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstructorsPageTest {
    @Test
    void the_table_of_generated_items_has_a_row_for_each_form(@TempDir Path folder) {
        var table = Handbook.page("for-instructors.md")
                .sections()
                .get("How items are generated")
                .text();
        assertThat(forms("(?m)^\\| `gen-([a-z]+)-…`", table))
                .containsExactlyInAnyOrderElementsOf(
                        forms("(?m)^gen-([a-z]+)-", new Workplace(folder).run("exercise")));
    }

    private static List<String> forms(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(form -> form.group(1))
                .distinct()
                .toList();
    }
}
