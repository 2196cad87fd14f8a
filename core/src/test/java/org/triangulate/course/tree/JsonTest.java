package org.triangulate.course.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonTest {
    private final Random random = new Random(1569);

    @Test
    void aTreeIsWrittenInOneLine() {
        var tree = Node.mapping()
                .with("id", "minsk")
                .with("names", Node.texts(List.of("Мінск", "\"Mensk\"")))
                .with("people", Node.number(1_996_553))
                .with("share", Node.number(new BigDecimal("1E+3")))
                .with("capital", Node.truth(true))
                .with("rivers", Node.list(List.of()))
                .done();

        assertThat(written(tree))
                .isEqualTo("{\"id\":\"minsk\",\"names\":[\"Мінск\",\"\\\"Mensk\\\"\"],"
                        + "\"people\":1996553,\"share\":1000,\"capital\":true,\"rivers\":[]}");
    }

    @Test
    void aTreeIsWrittenIndentedForPeople() {
        var indented = new StringWriter();
        Json.writeIndented(
                Node.mapping().with("id", "minsk").with("area", "409").done(), indented);

        assertThat(indented.toString().lines().map(String::strip))
                .containsExactly("{", "\"id\" : \"minsk\",", "\"area\" : \"409\"", "}");
    }

    @Test
    void aTreeReadsAsItself() {
        for (int i = 0; i < 500; i++) {
            var tree = mapping(4);

            assertThat(read(written(tree))).isEqualTo(tree);
        }
    }

    @Test
    void anIndentedTreeReadsAsItself() {
        for (int i = 0; i < 200; i++) {
            var tree = mapping(4);
            var indented = new StringWriter();
            Json.writeIndented(tree, indented);

            assertThat(read(indented.toString())).isEqualTo(tree);
        }
    }

    @Test
    void aTreeOfYamlReadsAsItselfWhateverItsNumbersLookLike() {
        var yaml =
                "a: [1., .inf, -.inf, .nan, 080, 0x1F, 1_000, +1, .5, -0, 1e3, 12e03, 1.50, true, True, NO, null, ~]\n";
        var tree = Yaml.read("f.yaml", yaml, new Problems()).orElseThrow();

        assertThat(texts(read(written(tree)))).isEqualTo(texts(tree)).hasSize(18);
    }

    private static List<String> texts(Node.Mapping tree) {
        var list = (Node.Sequence) tree.get("a").orElseThrow();
        return list.items().stream().map(item -> ((Node.Scalar) item).text()).toList();
    }

    private static String written(Node tree) {
        var text = new StringWriter();
        Json.write(tree, text);
        return text.toString();
    }

    private static Node.Mapping read(String json) {
        return Json.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private Node.Mapping mapping(int depth) {
        var mapping = Node.mapping();
        for (int i = random.nextInt(5); i > 0; i--) {
            mapping.with(i + text(), node(depth - 1));
        }
        return mapping.done();
    }

    private Node node(int depth) {
        return switch (depth <= 0 ? random.nextInt(3) : random.nextInt(5)) {
            case 0 -> Node.text(text());
            case 1 -> Node.number(BigDecimal.valueOf(random.nextLong(), random.nextInt(-20, 20)));
            case 2 -> Node.truth(random.nextBoolean());
            case 3 ->
                Node.list(IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> node(depth - 1))
                        .toList());
            default -> mapping(depth);
        };
    }

    /** A text of any characters: quotation marks, control characters, letters of every script, none at all. */
    private String text() {
        return random.ints(random.nextInt(20), 0, 0x20000)
                .map(character -> character % 3 == 0 ? character % 0x80 : character)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void whatCommandsATerminalIsEscapedAndReadBackAsItWas() {
        var text = "a\u009B31m \u202E \u001B[2J б é";
        var json = new java.io.StringWriter();
        Json.writeIndented(Node.mapping().with("text", text).done(), json);

        assertThat(json.toString()).contains("\\u009B", "\\u202E", "б é").doesNotContain("\u009B", "\u202E", "\u001B");
        var read = Json.read(
                new java.io.ByteArrayInputStream(json.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(((Node.Scalar) read.get("text").orElseThrow()).text()).isEqualTo(text);
    }
}
