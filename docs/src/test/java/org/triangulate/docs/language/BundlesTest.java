package org.triangulate.docs.language;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.docs.Project;
import org.triangulate.phrases.Language;
import org.triangulate.phrases.PluralForm;

/** That the program says the same in each of its languages, and says in them what its code wants to say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BundlesTest {
    /** A name of a phrase, as code writes it. */
    private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9]+)+)\"");

    /** A place where code says a phrase. */
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:say|tell|count|complaint|Phrase\\.of|new Refusal|new UnreadableAnswer)\\(\\s*\"([a-z]+(?:\\.[a-z0-9]+)*)\"");

    /** Letters that a language has not, and another one has that is easily taken for it. */
    private static final Map<Language, Pattern> FOREIGN = Map.of(
            Language.BELARUSIAN, Pattern.compile("[иИщЩъЪ]"),
            Language.RUSSIAN, Pattern.compile("[іІўЎʼ]"));

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    static Stream<Arguments> translations() {
        return Stream.of("exercises", "quiz")
                .flatMap(module -> Arrays.stream(Language.values())
                        .filter(language -> language != Language.ENGLISH)
                        .map(language -> Arguments.of(module, language)));
    }

    static Stream<Arguments> bundles() {
        return Stream.of("exercises", "quiz")
                .flatMap(module -> Arrays.stream(Language.values()).map(language -> Arguments.of(module, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void no_phrase_is_missing_and_none_is_left_over(String module, Language language) {
        assertThat(Bundle.of(module, language).keys())
                .isEqualTo(Bundle.of(module, Language.ENGLISH).keys());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_phrase_with_a_number_has_each_form_of_its_language(String module, Language language) {
        var bundle = Bundle.of(module, language);
        assertThat(bundle.counted())
                .isEqualTo(Bundle.of(module, Language.ENGLISH).counted());
        var wanted = Arrays.stream(language.forms()).map(PluralForm::word).collect(toCollection(TreeSet::new));
        assertThat(bundle.counted())
                .allSatisfy(key -> assertThat(bundle.formsOf(key)).isEqualTo(wanted));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_phrase_has_the_same_places_for_its_arguments(String module, Language language) {
        var bundle = Bundle.of(module, language);
        var english = Bundle.of(module, Language.ENGLISH);
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(bundle.placesOf(key)).as(key).isEqualTo(english.placesOf(key)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_phrase_is_written_in_the_letters_of_its_language(String module, Language language) {
        assertThat(FOREIGN).containsKey(language);
        assertThat(Bundle.of(module, language).phrases())
                .allSatisfy((key, words) -> assertThat(words).as(key).doesNotContainPattern(FOREIGN.get(language)));
    }

    /** What has letters and is the same in English was forgotten, unless it is something to type. */
    @ParameterizedTest
    @MethodSource("translations")
    void a_phrase_is_translated(String module, Language language) {
        var english = Bundle.of(module, Language.ENGLISH).phrases();
        var same = new TreeMap<>(Bundle.of(module, language).phrases());
        same.entrySet()
                .removeIf(phrase -> !phrase.getValue().equals(english.get(phrase.getKey()))
                        || !LETTERS.matcher(phrase.getValue().replaceAll("`[^`]*`|\\{\\d}", ""))
                                .find());
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises", "quiz"})
    void each_phrase_is_said_somewhere(String module) {
        var unsaid = new TreeSet<>(Bundle.of(module, Language.ENGLISH).keys());
        unsaid.removeAll(named(module, NAME));
        assertThat(unsaid).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises", "quiz"})
    void whatever_is_said_is_a_phrase(String module) {
        var known = new TreeSet<>(Bundle.of(module, Language.ENGLISH).keys());
        known.addAll(Bundle.of("exercises", Language.ENGLISH).keys());
        assertThat(known).containsAll(named(module, SAID));
    }

    @Test
    void no_two_modules_have_phrases_of_one_name() {
        assertThat(Bundle.of("quiz", Language.ENGLISH).keys())
                .doesNotContainAnyElementsOf(
                        Bundle.of("exercises", Language.ENGLISH).keys());
    }

    private static Set<String> named(String module, Pattern pattern) {
        try (var files = Files.walk(Project.ROOT.resolve(module).resolve(Path.of("src", "main", "java")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(text(file)).results().map(match -> match.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
