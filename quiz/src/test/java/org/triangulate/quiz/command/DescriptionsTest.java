package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.terminal.Columns;
import picocli.CommandLine;

/** Every command, option and parameter is described in each language, and fits a screen of 80 columns in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DescriptionsTest {
    private static final int WIDTH = 80;

    /** A bundle that remembers what it was asked for. */
    private static final class Observed extends ResourceBundle {
        private final ResourceBundle words;
        private final Set<String> used = new TreeSet<>();

        Observed(ResourceBundle words) {
            this.words = words;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            used.add(key);
            return words.getObject(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(words.keySet());
        }
    }

    private static CommandLine program() {
        var nobody = new PrintWriter(Writer.nullWriter());
        var surroundings = new Surroundings(
                Reader.nullReader(),
                nobody,
                nobody,
                false,
                Map.of(),
                Path.of("."),
                () -> Instant.EPOCH,
                () -> ZoneOffset.UTC,
                Locale.ENGLISH,
                new Random(1),
                (folder, changed) -> () -> {});
        return Commands.all(new Triangulate(surroundings)).setUsageHelpWidth(WIDTH);
    }

    private static CommandLine program(ResourceBundle words) {
        return program().setResourceBundle(words);
    }

    private static Stream<CommandLine> all(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(DescriptionsTest::all));
    }

    /** What is said of each command and of all that it takes, each with its place. */
    private static List<String> described(CommandLine program) {
        var described = new ArrayList<String>();
        all(program).forEach(line -> {
            var command = line.getCommandSpec();
            var name = command.qualifiedName();
            described.add(name + ": " + String.join(" ", command.usageMessage().description()));
            command.args()
                    .forEach(argument -> described.add(name + " " + argument.paramLabel() + argument + ": "
                            + String.join(" ", argument.description())));
        });
        return described;
    }

    private static ResourceBundle words(Language language) {
        return Descriptions.in(language).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void each_command_option_and_parameter_is_described(Language language) {
        var english = described(program());

        assertThat(english).hasSizeGreaterThan(150);
        assertThat(described(program(words(language)))).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void no_description_is_left_over(Language language) {
        var words = new Observed(words(language));
        all(program(words)).forEach(CommandLine::getUsageMessage);

        assertThat(words.used).containsAll(words.words.keySet());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void usage_fits_a_screen_of_80_columns(Language language) {
        assertThat(all(program(words(language))))
                .allSatisfy(line -> assertThat(line.getUsageMessage().lines().toList())
                        .allSatisfy(
                                text -> assertThat(Columns.of(text)).as(text).isLessThanOrEqualTo(WIDTH)));
    }

    @Test
    void both_languages_describe_the_same() {
        assertThat(words(Language.BELARUSIAN).keySet())
                .isEqualTo(words(Language.RUSSIAN).keySet());
    }

    /** An English start is not slowed down by words that nobody reads. */
    @Test
    void english_stands_at_the_commands_themselves() {
        assertThat(Descriptions.in(Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_command_has_a_summary_of_one_line(Language language) {
        assertThat(CommandLines.summaries(language))
                .hasSizeGreaterThan(20)
                .allSatisfy((command, summary) ->
                        assertThat(summary).as(command).isNotBlank().doesNotContain("%n"));
    }
}
