package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.quiz.text.Line;

/** Every screen of the program at 40, 80 and 120 columns, plain and in colours. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenScreensTest {
    @TempDir
    private static Path folder;

    private static final Map<Class<?>, Function<Page, List<Line>>> SCREENS = new LinkedHashMap<>();

    @BeforeAll
    static void fillScreens() {
        SCREENS.putAll(Screens.all(folder));
    }

    private static Stream<Arguments> screensAndPages() {
        return SCREENS.keySet().stream().flatMap(screen -> Golden.pages().map(page -> Arguments.of(screen, page)));
    }

    @ParameterizedTest
    @MethodSource("screensAndPages")
    void a_screen_looks_as_its_golden_file_has_it(Class<?> screen, Page page) {
        var name = screen.getSimpleName().replace("Screen", "").toLowerCase(Locale.ROOT);

        new Golden(name, page).check(Objects.requireNonNull(SCREENS.get(screen)).apply(page));
    }

    @Test
    void no_screen_of_the_program_is_without_a_golden_file() throws IOException {
        var classes = classes();

        assertThat(classes).hasSizeGreaterThan(20);
        assertThat(SCREENS.keySet().stream().map(Class::getSimpleName)).containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void no_golden_file_is_without_a_screen() throws IOException {
        var screens = classes().stream()
                .map(name -> name.replace("Screen", "").toLowerCase(Locale.ROOT))
                .toList();
        try (var files = Files.list(Path.of("src", "test", "resources", "golden"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("-.*", "")))
                    .isNotEmpty()
                    .allMatch(screens::contains);
        }
    }

    /** The names of the screens, as they were compiled. */
    private static List<String> classes() throws IOException {
        var one = Objects.requireNonNull(ChartScreen.class.getResource("ChartScreen.class"));
        try (var files = Files.list(Path.of(one.toURI()).getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Screen.class"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
