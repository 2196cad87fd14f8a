package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.docs.Workplace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of the commands says an option takes is what the option takes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandTablesTest {
    private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)((?: [A-Z]+)*)`");

    private static final Page PAGE = Handbook.page("commands.md");

    private static JsonNode program;

    @BeforeAll
    static void ask(@TempDir Path folder) {
        program = JsonMapper.shared().readTree(new Workplace(folder).run("help", "--json"));
    }

    @Test
    void the_first_column_names_options_of_the_command_with_their_values() {
        var rows = 0;
        for (var command : program.get("commands")) {
            var name = command.get("name").stringValue();
            var known = new TreeMap<String, Set<String>>();
            collect(command, known);
            for (var line : PAGE.sections().get(name).text().lines().toList()) {
                rows += line.startsWith("| `--") ? 1 : 0;
                if (line.startsWith("| `--")) {
                    compare(name, line.split("\\|")[1], known);
                }
            }
        }
        assertThat(rows).isGreaterThan(40);
    }

    private static void compare(String command, String cell, Map<String, Set<String>> known) {
        var options = OPTION.matcher(cell).results().toList();
        assertThat(options).as(command + ": " + cell).isNotEmpty();
        for (var option : options) {
            assertThat(known).as(command).containsKey(option.group(1));
            assertThat(known.get(option.group(1)))
                    .as(command + " " + option.group(1))
                    .containsAll(Arrays.asList(option.group(2).strip().split(" ")));
        }
    }

    /** The values of the options of a command, and of those within it. */
    private static void collect(JsonNode command, Map<String, Set<String>> known) {
        for (var option : command.get("options")) {
            for (var name : option.get("names")) {
                known.computeIfAbsent(name.stringValue(), any -> new TreeSet<>())
                        .add(option.get("value").stringValue());
            }
        }
        command.get("commands").forEach(inner -> collect(inner, known));
    }
}
