package org.triangulate.docs.export;

import static com.networknt.schema.SpecificationVersion.DRAFT_2020_12;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.docs.Project;
import org.triangulate.docs.Workplace;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema describes what the program exports, and would notice if it did not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseSchemaTest {
    private static Schema schema;
    private static String text;
    private static JsonNode export;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(DRAFT_2020_12);
        schema = registry.getSchema(Files.readString(Project.DOCS.resolve("course.schema.json")), InputFormat.JSON);
        text = new Workplace(folder).run("export", "--to", "json");
        export = JsonMapper.shared().readTree(text);
    }

    @Test
    void the_default_course_is_of_this_shape() {
        assertThat(schema.validate(export)).isEmpty();
    }

    /** A parser that does not look for it would silently keep one of the two. */
    @Test
    void no_property_stands_twice_in_one_object() {
        var strict = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        assertThatCode(() -> strict.readTree(text)).doesNotThrowAnyException();
    }

    @Test
    void the_default_course_has_something_of_every_kind() {
        assertThat(export.propertyNames()).hasSize(19);
        assertThat(export.properties())
                .noneMatch(property ->
                        property.getValue().isEmpty() && property.getValue().isContainer());
        assertThat(export.at("/items")
                        .valueStream()
                        .map(item -> item.get("task").stringValue()))
                .contains("single-choice", "multiple-choice", "numeric", "short-text", "ordering", "matching");
    }

    private static Arguments broken(String what, String at, String keyword, Consumer<JsonNode> change) {
        return Arguments.of(Named.of(what, change), at, keyword);
    }

    private static ObjectNode object(JsonNode course, String at) {
        return (ObjectNode) course.at(at);
    }

    private static ObjectNode item(JsonNode course, String task) {
        return (ObjectNode) course.at("/items")
                .valueStream()
                .filter(item -> item.get("task").stringValue().equals(task))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                broken(
                        "an event without citations",
                        "/events/0",
                        "required",
                        course -> object(course, "/events/0").remove("citations")),
                broken(
                        "an empty list of citations",
                        "/events/0/citations",
                        "minItems",
                        course -> ((ArrayNode) course.at("/events/0/citations")).removeAll()),
                broken(
                        "a citation without a place",
                        "/events/0/citations/0",
                        "required",
                        course -> object(course, "/events/0/citations/0").remove("at")),
                broken(
                        "a hedge of no such word",
                        "/indicators/0/readings/0/value/hedge",
                        "enum",
                        course ->
                                object(course, "/indicators/0/readings/0/value").put("hedge", "circa")),
                broken(
                        "a bare number",
                        "/indicators/0/readings/0/value",
                        "type",
                        course -> object(course, "/indicators/0/readings/0").put("value", 44)),
                broken(
                        "a date that is no EDTF",
                        "/events/0/date/edtf",
                        "pattern",
                        course -> object(course, "/events/0/date").put("edtf", "June 2004")),
                broken(
                        "a property that nobody knows",
                        "/states/0",
                        "additionalProperties",
                        course -> object(course, "/states/0").put("capital", "Minsk")),
                broken(
                        "an id with a capital letter",
                        "/terms/0/id",
                        "pattern",
                        course -> object(course, "/terms/0").put("id", "Sistema")),
                broken(
                        "a single choice with two keys",
                        "/items",
                        "maxContains",
                        course -> item(course, "single-choice")
                                .get("options")
                                .forEach(option -> ((ObjectNode) option).put("key", true))),
                broken(
                        "a numeric item without a key",
                        "/items",
                        "oneOf",
                        course -> item(course, "numeric").remove(List.of("reading", "answer"))),
                broken(
                        "pairs in an item that has none",
                        "/items",
                        "unevaluatedProperties",
                        course -> item(course, "ordering").putArray("pairs")),
                broken(
                        "another format",
                        "/format",
                        "const",
                        course -> ((ObjectNode) course).put("format", "triangulate-course-2")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_noticed_where_it_is(Consumer<JsonNode> mistake, String at, String keyword) {
        var course = export.deepCopy();
        mistake.accept(course);
        assertThat(schema.validate(course))
                .anyMatch(error -> error.getInstanceLocation().toString().startsWith(at)
                        && error.getKeyword().equalsIgnoreCase(keyword))
                .allMatch(error -> error.getInstanceLocation().toString().startsWith(at))
                .extracting(Error::getMessage)
                .doesNotContainNull();
    }
}
