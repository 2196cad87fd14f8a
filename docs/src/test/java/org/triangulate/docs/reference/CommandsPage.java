package org.triangulate.docs.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The page of the commands: what {@code help} tells of each. */
final class CommandsPage {
    private final List<String> lines = new ArrayList<>();

    /**
     * The text of the page.
     *
     * @param program what {@code help --json} answers
     * @param before what it says first
     * @param statuses the table of what the program ends with
     */
    String text(JsonNode program, String before, String statuses) {
        lines.add("# Every command, as `help` tells it");
        lines.add("");
        lines.add(before);
        lines.add("");
        lines.add("## What every command understands");
        tables(program);
        lines.add("");
        lines.add("## Exit statuses");
        lines.add("");
        lines.add(statuses);
        program.get("commands").forEach(command -> section(command, ""));
        return String.join("\n", lines) + "\n";
    }

    private void section(JsonNode command, String within) {
        var name = (within + " " + command.get("name").stringValue()).strip();
        lines.add("");
        lines.add("#".repeat(within.isEmpty() ? 2 : 3) + " " + name);
        lines.add("");
        lines.add(Prose.of(command.get("does").stringValue()) + " [More, with examples](../commands.md#"
                + name.split(" ")[0] + ").");
        lines.add("");
        lines.add("`" + command.get("usage").stringValue() + "`");
        tables(command);
        command.get("commands").forEach(inner -> section(inner, name));
    }

    private void tables(JsonNode command) {
        table("argument", command.get("arguments"));
        table("option", command.get("options"));
    }

    private void table(String what, JsonNode rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("| " + what + " | | meaning |");
        lines.add("| --- | --- | --- |");
        rows.forEach(row -> lines.add("| %s | %s | %s |"
                .formatted(written(row), needed(row), Prose.of(row.get("means").stringValue()))
                .replace("|  |", "| |")));
    }

    private static String written(JsonNode row) {
        var value = row.get("value").stringValue();
        var names = row.get("names").valueStream().map(JsonNode::stringValue).toList();
        return (names.isEmpty() ? Stream.of(value) : names.stream().map(name -> (name + " " + value).strip()))
                .map(words -> "`" + words + "`")
                .collect(Collectors.joining(", "));
    }

    private static String needed(JsonNode row) {
        var repeated = row.get("repeated").booleanValue();
        if (row.get("required").booleanValue()) {
            return repeated ? "**required**, one or more" : "**required**";
        }
        return repeated ? "any number" : "";
    }
}
