package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Wording;

/** Every screen of the program in each language but English: it has the room that it has in English, and is as full. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreensInEveryLanguageTest {
    @TempDir
    private static Path folder;

    private static final Map<Class<?>, Function<Page, List<Line>>> SCREENS = new LinkedHashMap<>();

    @BeforeAll
    static void fillScreens() {
        SCREENS.putAll(Screens.all(folder));
    }

    private static Stream<Language> translations() {
        return Stream.of(Language.values()).filter(language -> language != Language.ENGLISH);
    }

    private static Page in(Language language, Page page) {
        return new Page(page.width(), page.plain(), Wording.in(language));
    }

    private static Stream<Arguments> screensAndPages() {
        return translations()
                .flatMap(language -> SCREENS.keySet().stream()
                        .flatMap(screen -> Golden.pages().map(page -> Arguments.of(screen, in(language, page)))));
    }

    private static Stream<Arguments> screensThatAreLookedAt() {
        return translations()
                .flatMap(language -> Stream.of(
                                GreetingScreen.class,
                                TourScreen.class,
                                VerdictScreen.class,
                                SummaryScreen.class,
                                PlanScreen.class,
                                HelpScreen.class)
                        .map(screen -> Arguments.of(screen, in(language, new Page(80, false)))));
    }

    private static List<Line> lines(Class<?> screen, Page page) {
        return Objects.requireNonNull(SCREENS.get(screen)).apply(page);
    }

    /** Where one types; nothing else ends with a blank. */
    private static boolean isPrompt(Line line) {
        return line.text().endsWith(" ");
    }

    private static int columns(Line line) {
        return Columns.of(line.text().stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("screensAndPages")
    void no_line_runs_over_the_edge_of_the_page(Class<?> screen, Page page) {
        var tooWide = lines(screen, page).stream()
                .filter(line -> !isPrompt(line) && columns(line) > page.width())
                .map(Line::text)
                .toList();
        var inEnglish = lines(screen, in(Language.ENGLISH, page)).stream()
                .filter(line -> !isPrompt(line) && columns(line) > page.width())
                .count();

        assertThat(tooWide).hasSizeLessThanOrEqualTo((int) inEnglish);
    }

    /** In plain mode a prompt is read out, or goes into a pipe, and has no edge to keep to. */
    @ParameterizedTest
    @MethodSource("screensAndPages")
    void a_prompt_takes_no_more_room_than_there_is_or_than_it_takes_in_English(Class<?> screen, Page page) {
        var room = lines(screen, in(Language.ENGLISH, page)).stream()
                .filter(ScreensInEveryLanguageTest::isPrompt)
                .mapToInt(ScreensInEveryLanguageTest::columns)
                .reduce(page.width(), Math::max);

        assertThat(lines(screen, page).stream().filter(line -> isPrompt(line) && !page.plain()))
                .allSatisfy(line -> assertThat(columns(line)).as(line.text()).isLessThanOrEqualTo(room));
    }

    @ParameterizedTest
    @MethodSource("screensAndPages")
    void a_line_is_empty_only_where_it_is_empty_in_English(Class<?> screen, Page page) {
        assertThat(empty(lines(screen, page))).isEqualTo(empty(lines(screen, in(Language.ENGLISH, page))));
    }

    private static long empty(List<Line> lines) {
        return lines.stream().filter(line -> line.text().isBlank()).count();
    }

    @ParameterizedTest
    @MethodSource("screensThatAreLookedAt")
    void a_screen_looks_as_its_golden_file_has_it(Class<?> screen, Page page) {
        var name = screen.getSimpleName().replace("Screen", "").toLowerCase(Locale.ROOT);

        new Golden(name, page).check(lines(screen, page));
    }
}
