package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items whose numbers differ, from the command line. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VariantsTest {
    private static final String GAS = "gas-volume-on-one-route";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(home);
    }

    private String answer(String line) {
        var run = program.run(line.split(" "));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    @Test
    void an_author_sees_what_many_seeds_draw() {
        var twenty = answer("preview " + GAS + " --variants 20");

        assertThat(twenty)
                .startsWith("Seed 1: route = 20 %, sent = 140, other = 80 %, answer = 28\nMistakes: 110, 700\n")
                .contains("Seed 20: ");
        assertThat(answer("preview " + GAS + " --variants 2 --json"))
                .contains("\"seed\" : \"2\"", "\"sent\" : \"140\"", "\"mistakes\" : [ \"110\", \"700\" ]");
        assertThat(answer("preview energy-from-abroad --variants 2")).isEqualTo("No numbers are drawn in this item.\n");
    }

    @ParameterizedTest
    @CsvSource({"28, Right.", "110, That is what took the other route", "700, That treats 140 as the part"})
    void an_answer_is_graded_by_the_numbers_of_its_seed(String typed, String says) {
        assertThat(answer("exercise " + GAS + " --seed 1 --answer " + typed)).contains(says, "20 % of 140 are 28.");
    }

    @Test
    void a_student_has_the_same_numbers_each_time_and_others_at_the_next_meeting() {
        var anna = answer("exercise " + GAS + " --student anna --json");

        assertThat(answer("preview " + GAS + " --student anna --json")).isEqualTo(anna);
        assertThat(answer("exercise " + GAS + " --student anna --meeting 2 --json"))
                .isNotEqualTo(anna);
        assertThat(answer("exercise " + GAS + " --student denis --json")).isNotEqualTo(anna);
    }

    @Test
    void a_session_that_broke_off_goes_on_with_the_same_numbers_and_asks_again_with_others() {
        var begun = program.run("exercise", GAS).out();
        var resumed = program.typing("1", "").run("exercise", GAS).out();

        assertThat(resumed).contains("(once more)");
        assertThat(sent(resumed)).isEqualTo(sent(begun));
        assertThat(sent(resumed.substring(resumed.indexOf("(once more)")))).isNotEqualTo(sent(begun));
    }

    /** How much gas the first question on the screen speaks of. */
    private static String sent(String screen) {
        return Pattern.compile("(\\d+)\\s+billion")
                .matcher(screen)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--variants 0, 'ask for 1 to 1000 variants, not 0'",
        "--variants 1001, 'ask for 1 to 1000 variants, not 1001'",
        "--student anna --meeting 0, 'there is no such variant: meeting must be 1 or more, not 0'"
    })
    void what_no_variant_can_be_is_refused(String options, String complaint) {
        var run = program.run(("preview " + GAS + " " + options).split(" "));

        assertThat(run.complaints()).containsExactly("triangulate: " + complaint);
    }
}
