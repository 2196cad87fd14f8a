package org.triangulate.quiz.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the template are such that no answer can break them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseTemplateTest {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static final Pattern BLANK = Pattern.compile("\\$\\{([^}]*)}");

    private static List<String> files() {
        return CourseTemplate.FILES.names();
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_somebody_typed_stands_within_quotation_marks(String file) {
        var bare = QUOTED.matcher(CourseTemplate.FILES.text(file)).replaceAll("");

        assertThat(BLANK.matcher(bare).results().map(blank -> blank.group(1)))
                .isNotEmpty()
                .isSubsetOf("schemas", "year");
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_editor_is_told_the_schema(String file) {
        assertThat(CourseTemplate.FILES.text(file)).startsWith("# yaml-language-server: $schema=${schemas}/");
    }
}
