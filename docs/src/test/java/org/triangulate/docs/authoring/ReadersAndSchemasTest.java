package org.triangulate.docs.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Template;
import org.triangulate.exercises.assignment.FeedbackPolicy;
import org.triangulate.exercises.assignment.Order;
import org.triangulate.exercises.assignment.Variants;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Framework;
import org.triangulate.model.Organization;
import org.triangulate.model.Provision;
import org.triangulate.model.Words;
import tools.jackson.databind.JsonNode;

/** An editor that goes by the schemas and the check that goes by the readers want the same of an author. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadersAndSchemasTest {
    private static Map<String, Node.Mapping> files;

    private static final List<Spot> SPOTS = new ArrayList<>();

    @BeforeAll
    static void walk() {
        files = Readers.placed(AuthoredFile.ofOneCourse());
        files.forEach((path, tree) -> SPOTS.addAll(Spot.within(path, tree, path.replaceAll(":.*", ""))));
    }

    /** One place of each sort, so that no sort is asked for a hundred times. */
    private static List<Spot> sorts() {
        var sorts = new LinkedHashMap<Object, Spot>();
        SPOTS.forEach(spot -> sorts.putIfAbsent(spot.shapes(), spot));
        return List.copyOf(sorts.values());
    }

    @Test
    void they_know_the_same_keys_in_every_mapping() {
        var known = Readers.keys(files);

        assertThat(SPOTS).extracting(Spot::path).containsExactlyInAnyOrderElementsOf(known.keySet());
        assertThat(SPOTS)
                .allSatisfy(spot -> assertThat(spot.keys()).as(spot.path()).isEqualTo(known.get(spot.path())));
    }

    @Test
    void they_miss_the_same_keys() {
        var required = 0;
        for (var spot : sorts()) {
            for (var entry : spot.mapping().entries()) {
                assertThat(isMissed(spot, entry.key()))
                        .as(entry.key() + " of " + spot.path() + " is required")
                        .isEqualTo(spot.required().contains(entry.key()));
                required += spot.required().contains(entry.key()) ? 1 : 0;
            }
        }
        assertThat(required).isGreaterThan(100);
    }

    /** Of the file alone in which it stands, so that it does not take long. */
    private static boolean isMissed(Spot spot, String key) {
        var file = spot.path().replaceAll("/.*", "");
        var read = new LinkedHashMap<String, Node.Mapping>();
        files.forEach((path, tree) -> {
            if (path.startsWith("course:") || path.equals(file)) {
                read.put(path, path.equals(file) ? (Node.Mapping) without(tree, spot, key) : tree);
            }
        });
        return Readers.problems(read).stream()
                .filter(problem -> problem.rule() == Rule.MISSING)
                .anyMatch(problem -> problem.location().file().equals(spot.path()));
    }

    private static Node without(Node node, Spot spot, String key) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.location(),
                    mapping.entries().stream()
                            .filter(entry ->
                                    node != spot.mapping() || !entry.key().equals(key))
                            .map(entry ->
                                    new Node.Entry(entry.key(), entry.location(), without(entry.value(), spot, key)))
                            .toList());
        }
        return node instanceof Node.Sequence sequence
                ? new Node.Sequence(
                        sequence.location(),
                        sequence.items().stream()
                                .map(item -> without(item, spot, key))
                                .toList())
                : node;
    }

    @Test
    void no_shape_of_a_schema_is_one_that_nobody_reads_or_that_lets_other_keys_pass() {
        var read = new LinkedHashSet<String>();
        SPOTS.forEach(spot -> spot.shapes().forEach(shape -> read.add(shape.document() + " " + shape.name())));
        for (var name : List.of("course", "model", "glossary", "exercises", "assignment", "values")) {
            Schemas.document(name).get("definitions").forEachEntry((definition, schema) -> {
                var shape = new Shape(name, definition, schema);
                if (shape.fixesKeys()) {
                    assertThat(read).contains(name + " " + definition);
                }
            });
        }
        assertThat(SPOTS).allMatch(spot -> spot.shapes().stream().anyMatch(Shape::isClosed));
    }

    @ParameterizedTest
    @CsvSource({"item, item-key", "blank, blank-key"})
    void the_names_that_keys_may_have_are_those_of_the_item_or_blank_and_of_its_kind(String whole, String names) {
        var definitions = Schemas.document("exercises").get("definitions");
        assertThat(texts(definitions.get(names).get("enum")))
                .containsExactlyInAnyOrderElementsOf(
                        definitions.get(whole).get("properties").propertyNames());
        for (var rule : definitions.get(whole).get("allOf")) {
            var kind = rule.at("/if/properties/kind/const").stringValue();
            assertThat(texts(rule.at("/then/propertyNames/anyOf/1/enum")))
                    .as(kind)
                    .containsExactlyInAnyOrderElementsOf(
                            definitions.get(kind).get("properties").propertyNames());
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("exercises", "/definitions/item/properties/kind", Template.kinds()),
                Arguments.of("exercises", "/definitions/item/properties/level", wordsOf(Level.class)),
                Arguments.of("assignment", "/definitions/criteria/properties/level", wordsOf(Level.class)),
                Arguments.of("assignment", "/properties/variants", wordsOf(Variants.class)),
                Arguments.of("assignment", "/properties/order", wordsOf(Order.class)),
                Arguments.of("assignment", "/properties/feedback", wordsOf(FeedbackPolicy.class)),
                Arguments.of("model", "/definitions/organization/properties/kind", wordsOf(Organization.Type.class)),
                Arguments.of("model", "/definitions/provision/properties/outcome", wordsOf(Provision.Outcome.class)),
                Arguments.of("model", "/definitions/framework/properties/kind", wordsOf(Framework.Type.class)),
                Arguments.of("model", "/definitions/disagreement/properties/kind", wordsOf(Disagreement.Type.class)),
                Arguments.of(
                        "model",
                        "/definitions/disagreement/properties/confidence",
                        wordsOf(Disagreement.Confidence.class)));
    }

    private static <E extends Enum<E>> List<String> wordsOf(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Words::of).toList();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void words(String schema, String at, List<String> words) {
        assertThat(Schemas.document(schema).at(at).get("enum").valueStream().map(word -> word.stringValue()))
                .containsExactlyElementsOf(words);
    }
}
