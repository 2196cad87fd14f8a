package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A command line knows as much of the program's commands as its words need. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandsTest {
    private final CommandLine all = Definition.commandLine();

    private Set<String> known(String... words) {
        return Commands.of(all.getCommand(), words).getSubcommands().keySet();
    }

    static Set<String> names() {
        return Definition.commandLine().getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_a_command_takes_is_the_same_alone_and_among_all(String name) {
        var alone = Commands.of(all.getCommand(), name, "--plain").getSubcommands();

        assertThat(alone.get(name).getUsageMessage())
                .isEqualTo(all.getSubcommands().get(name).getUsageMessage());
        assertThat(alone.get(name).getSubcommands().keySet())
                .isEqualTo(all.getSubcommands().get(name).getSubcommands().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"drill", "drill energy", "drill --help", "drill help"})
    void of_words_that_begin_with_a_command_it_alone_is_known(String words) {
        assertThat(known(words.split(" "))).containsExactly("drill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "drll", "help", "help drill", "--help", "--help drill", "--plain drill"})
    void of_others_all_are(String words) {
        assertThat(known(words.split(" "))).isEqualTo(names());
        assertThat(known()).isEqualTo(names());
    }
}
