package org.triangulate.docs.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The page of a sort of file: every key, from the schema that editors read, with examples that are checked. */
final class FilesPage {
    private static final String EXERCISES = "exercises";

    private final Schema schema;
    private final List<String> lines = new ArrayList<>();

    FilesPage(String name) {
        schema = Schema.read(name);
    }

    /**
     * The text of the page.
     *
     * @param before what it says first
     */
    String text(String before) {
        lines.add("# " + schema.document().get("title").stringValue());
        lines.add("");
        lines.add(before);
        if (schema.document().has("type")) {
            section("The file", file());
            whole().ifPresent(this::example);
        }
        schema.definitions().forEach(this::definition);
        return String.join("\n", lines) + "\n";
    }

    /** A file of items may also be one item, which is described as any other. */
    private JsonNode file() {
        return schema.document().has("properties")
                ? schema.document()
                : schema.document().get("else");
    }

    private Optional<String> whole() {
        return switch (schema.name()) {
            case "course" -> Optional.of(Example.whole("course.yaml"));
            case "assignment" -> Optional.of(Example.whole("assignments/water-test.yaml"));
            default -> Optional.empty();
        };
    }

    private void definition(String name) {
        var definition = schema.definition(name);
        section(name, definition);
        var example = new Example(schema.name());
        kindOrList(name, example).ifPresent(this::example);
        examples(definition).ifPresent(lines::add);
    }

    private Optional<String> kindOrList(String name, Example example) {
        if (schema.name().equals(EXERCISES) && example.ofKind(name).isPresent()) {
            return example.ofKind(name);
        }
        return lists().filter(list -> !list.equals("items"))
                .filter(list -> file().get("properties").get(list).toString().contains("/" + name + "\""))
                .findFirst()
                .flatMap(example::of);
    }

    private Stream<String> lists() {
        return schema.document().has("type") ? file().get("properties").propertyNames().stream() : Stream.of();
    }

    private void section(String title, JsonNode mapping) {
        lines.add("");
        lines.add("## " + title);
        lines.add("");
        lines.add(Prose.of(mapping.path("description").stringValue("What stands at its left edge.")));
        if (mapping.has("properties")) {
            lines.add("");
            lines.addAll(new KeyTable(schema).lines(mapping));
        }
        var demands = new ArrayList<>(Demands.of(mapping));
        kinds(mapping).ifPresent(demands::add);
        if (!demands.isEmpty()) {
            lines.add("");
            lines.add(String.join(" ", demands));
        }
    }

    /** What follows from the kind of an item or blank. */
    private static Optional<String> kinds(JsonNode mapping) {
        if (!mapping.at("/allOf/0").has("if")) {
            return Optional.empty();
        }
        var kinds = mapping.get("allOf")
                .valueStream()
                .map(rule -> rule.at("/if/properties/kind/const").stringValue())
                .map(kind -> "[%1$s](#%1$s)".formatted(kind))
                .collect(Collectors.joining(", "));
        return Optional.of("Further keys follow from its kind: " + kinds + ".");
    }

    private void example(String yaml) {
        lines.add("");
        lines.add("```yaml");
        lines.add(yaml.stripTrailing());
        lines.add("```");
    }

    private static Optional<String> examples(JsonNode definition) {
        if (!definition.has("examples")) {
            return Optional.empty();
        }
        return Optional.of("\nFor example: "
                + definition
                        .get("examples")
                        .valueStream()
                        .map(example -> "`" + written(example) + "`")
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private static String written(JsonNode example) {
        return example.isArray()
                ? example.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ", "[", "]"))
                : example.asString();
    }
}
