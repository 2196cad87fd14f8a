package org.triangulate.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;
import org.triangulate.quiz.command.Definition;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FishCompletionTest {
    private final String completion = FishCompletion.of(Definition.commandLine());

    @Test
    void every_command_is_offered_where_it_may_stand() {
        for (var command : Described.allOf(Definition.commandLine())) {
            for (var within : command.within()) {
                assertThat(completion)
                        .containsPattern("(?m)^complete -c triangulate -f -n '__triangulate_at"
                                + command.words().substring("triangulate".length())
                                + "' -a "
                                + within.command().getCommandName()
                                + " -d '");
            }
        }
    }

    @Test
    void every_option_is_offered_behind_its_command() {
        assertThat(completion)
                .contains(
                        "-n '__triangulate_within assignment publish' -l roster -r -d 'The students, as CSV with a column id.'",
                        "-n '__triangulate_within term' -s h -l help -d ",
                        "-n '__triangulate_at' -s V -l version -d ");
        for (var command : Described.allOf(Definition.commandLine())) {
            for (var option : command.options()) {
                assertThat(completion)
                        .containsPattern("-n '__triangulate_(at|within)"
                                + command.words().substring("triangulate".length())
                                + "'( -s \\w)? -l "
                                + option.longestName().substring(2)
                                + "( -r)? -d ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "triangulate assig, assignment",
        "triangulate --profile x assig, assignment",
        "triangulate --profile study assig, assignment",
        "triangulate --profile=x assig, assignment",
        "triangulate --plain --profile x --course y assig, assignment",
        "triangulate --profile x assignment pub, publish",
        "triangulate assignment --profile x pub, publish",
        "triangulate --profile x assignment publish --ros, --roster",
        "triangulate assignment publish a.yaml --ros, --roster",
    })
    void fish_completes_a_line(String line, String word, @TempDir Path folder) throws Exception {
        assertThat(completed(line, folder)).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "triangulate term assig",
                "triangulate assignment publish pub",
                "triangulate --profile x term assig"
            })
    void fish_offers_no_command_where_none_may_stand(String line, @TempDir Path folder) throws Exception {
        assertThat(completed(line, folder)).isEmpty();
    }

    /** What fish offers to write at the end of the line, without the descriptions. */
    private List<String> completed(String line, Path folder) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("triangulate.fish"), completion);
        var fish = new ProcessBuilder(
                        "fish", "--no-config", "-c", "source $argv[1]; complete -C $argv[2]", file.toString(), line)
                .directory(Files.createDirectory(folder.resolve("empty")).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        fish.environment().put("HOME", folder.toString());
        Process running;
        try {
            running = fish.start();
        } catch (IOException missing) {
            throw new TestAbortedException("fish is not installed", missing);
        }
        var offered = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).isZero();
        return offered.lines().map(offer -> offer.split("\t")[0]).toList();
    }

    @Test
    void an_apostrophe_ends_no_description() {
        assertThat(completion).contains("Start today\\'s session");
    }
}
