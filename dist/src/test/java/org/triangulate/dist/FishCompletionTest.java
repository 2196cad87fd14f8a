package org.triangulate.dist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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
                                + "; and not .*' -a "
                                + within.command().getCommandName()
                                + " -d '");
            }
        }
    }

    @Test
    void every_option_is_offered_behind_its_command() {
        assertThat(completion)
                .contains(
                        "-n '__triangulate_at assignment publish' -l roster -r -d 'The students, as CSV with a column id.'",
                        "-n '__triangulate_at term' -s h -l help -d ",
                        "-n '__triangulate_at' -s V -l version -d ");
        for (var command : Described.allOf(Definition.commandLine())) {
            for (var option : command.options()) {
                assertThat(completion)
                        .containsPattern("-n '__triangulate_at"
                                + command.words().substring("triangulate".length())
                                + "'( -s \\w)? -l "
                                + option.longestName().substring(2)
                                + "( -r)? -d ");
            }
        }
    }

    @Test
    void an_apostrophe_ends_no_description() {
        assertThat(completion).contains("Start today\\'s session");
    }
}
