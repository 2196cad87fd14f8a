package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.docs.Project;
import org.triangulate.docs.Workplace;

/** The page of the commands knows every command with every option, and no others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandsPageTest {
    private static final String SHARED = "What every command understands";

    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) {2,}\\S");

    private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w, +)?(--[a-z]+)");

    private static final Pattern WITHIN =
            Pattern.compile("(?m)^triangulate\\.([a-z]+)\\.(?!usage)[a-z]+\\.(?!usage)([a-z-]+)=");

    private final Map<String, Page> sections = Handbook.page("commands.md").sections();

    private Workplace workplace;

    @BeforeEach
    void open(@TempDir Path folder) {
        workplace = new Workplace(folder);
    }

    private List<String> commands() {
        var help = workplace.run("help");
        return found(COMMAND, help.substring(help.indexOf("Commands:")));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    @Test
    void every_command_has_a_section_with_an_example() {
        assertThat(commands()).hasSizeGreaterThan(5);
        for (var command : commands()) {
            assertThat(sections).containsKey(command);
            assertThat(sections.get(command).text())
                    .as("the section of " + command)
                    .containsPattern("(?m)^\\$ \\./triangulate (\\S+ )*" + command);
        }
    }

    @Test
    void every_option_of_a_command_stands_in_its_section() {
        var shared = found(OPTION, workplace.run("help"));
        for (var command : commands()) {
            var own = found(OPTION, workplace.run("help", command)).stream()
                    .filter(option -> !shared.contains(option))
                    .toList();
            assertThat(own)
                    .as("options of " + command)
                    .allMatch(sections.get(command).text()::contains);
        }
    }

    /** Their help is asked for nowhere at once; every option has a description in each language, by its name. */
    @Test
    void every_option_of_a_command_within_a_command_stands_in_its_section() throws IOException {
        var described = Files.readString(
                Project.ROOT.resolve("quiz/src/main/resources/org/triangulate/quiz/commands_ru.properties"));
        assertThat(WITHIN.matcher(described).results().toList())
                .hasSizeGreaterThan(8)
                .allSatisfy(option -> assertThat(sections.get(option.group(1)).text())
                        .as(option.group())
                        .contains("--" + option.group(2)));
    }

    @Test
    void every_shared_option_stands_in_the_section_of_shared_options() {
        var shared = found(OPTION, workplace.run("help"));
        assertThat(shared).hasSizeGreaterThan(3).allMatch(sections.get(SHARED).text()::contains);
    }

    @Test
    void a_section_named_like_a_command_is_one() {
        assertThat(commands())
                .containsAll(sections.keySet().stream()
                        .filter(title -> title.matches("[a-z]+"))
                        .toList());
    }
}
