package org.triangulate.quiz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Paths are shown as one would type them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShownPathTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @Test
    void what_lies_below_is_shown_from_here_on() {
        assertThat(ShownPath.of(HERE.resolve("course").resolve("model"))).isEqualTo(Path.of("course", "model"));
        assertThat(ShownPath.of(Path.of("other", "..", "course"))).isEqualTo(Path.of("course"));
    }

    @Test
    void what_lies_elsewhere_is_shown_whole() {
        assertThat(ShownPath.of(HERE)).isEqualTo(HERE);
        assertThat(ShownPath.of(Path.of("..", "beside"))).isEqualTo(HERE.resolveSibling("beside"));
    }
}
