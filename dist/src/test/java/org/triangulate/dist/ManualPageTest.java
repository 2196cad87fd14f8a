package org.triangulate.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.quiz.command.Definition;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ManualPageTest {
    static List<Described> commands() {
        return Described.allOf(Definition.commandLine());
    }

    private static String page(Described command) {
        return new ManualPage(command, "Triangulate 1.2.3", "2026-11-21").text();
    }

    private static Described command(String words) {
        return commands().stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_program_its_commands_and_those_within_them_have_a_page() {
        assertThat(commands())
                .extracting(command -> new ManualPage(command, "", "").fileName())
                .doesNotHaveDuplicates()
                .contains("triangulate.1", "triangulate-term.1", "triangulate-assignment-publish.1")
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_page_names_every_option_and_parameter_with_what_it_is_for(Described command) {
        var page = page(command);
        assertThat(command.options()).isNotEmpty().allSatisfy(option -> {
            assertThat(option.names()).allSatisfy(name -> assertThat(page).contains(Roff.bold(name)));
            assertThat(page).contains(Roff.escaped(Described.plain(option.description())));
        });
        assertThat(command.parameters())
                .allSatisfy(parameter -> assertThat(page)
                        .contains(Roff.italic(parameter.paramLabel()))
                        .contains(Roff.escaped(Described.plain(parameter.description()))));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_page_has_no_line_that_is_taken_for_a_command_and_no_variable_that_nobody_filled_in(Described command) {
        assertThat(page(command).lines()).allMatch(line -> !line.startsWith("'") && !line.contains("${"));
        assertThat(page(command).lines().filter(line -> line.startsWith(".")))
                .allMatch(line -> line.matches("\\.(TH .*|SH .*|TP)"));
    }

    @Test
    void a_page_refers_to_the_commands_around_and_within() {
        assertThat(page(command("triangulate new")))
                .contains("\n.SH \"SEE ALSO\"\n\\fBtriangulate\\fR(1), \\fBtriangulate\\-new\\-course\\fR(1), ");
        assertThat(page(command("triangulate"))).contains("\\fBtriangulate\\-study\\fR(1)", "XDG_DATA_HOME");
        assertThat(page(command("triangulate term"))).doesNotContain("XDG_DATA_HOME");
    }

    @Test
    void a_page_is_of_a_version_and_a_day() {
        assertThat(page(command("triangulate term")))
                .startsWith(".TH \"TRIANGULATE\\-TERM\" 1 \"2026\\-11\\-21\" \"Triangulate 1.2.3\"\n"
                        + ".SH \"NAME\"\ntriangulate\\-term \\- Look a term up");
    }
}
