package org.triangulate.course.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutOffFileTest {
    private static final String WHOLE = """
            title: "Two rivers"
            units:
              - {id: trade, titles: [Trade, 'Salt']}
              - id: salt
                about: |
                  Salt for grain.
            """;

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Two      | f.yaml:1:12: error TR102: this is not readable as YAML: found unexpected end of stream, "
                        + "while scanning a quoted scalar that begins in line 1",
                "uni        | f.yaml:2:4: error TR102: this is not readable as YAML: could not find expected ':', "
                        + "while scanning a simple key that begins in line 2",
                "{id: tr    | f.yaml:3:12: error TR102: this is not readable as YAML: expected ',' or '}', but got <stream end>, "
                        + "while parsing a flow mapping that begins in line 3",
                "[Trade,    | f.yaml:3:32: error TR102: this is not readable as YAML: expected the node content, "
                        + "but found '<stream end>', while parsing a flow node that begins in line 3",
                "Trade, 'Salt | f.yaml:3:38: error TR102: this is not readable as YAML: found unexpected end of stream, "
                        + "while scanning a quoted scalar that begins in line 3",
                "Trade, 'Salt'] | f.yaml:3:40: error TR102: this is not readable as YAML: expected ',' or '}', but got <stream end>, "
                        + "while parsing a flow mapping that begins in line 3",
                "    ab     | f.yaml:5:7: error TR102: this is not readable as YAML: could not find expected ':', "
                        + "while scanning a simple key that begins in line 5"
            })
    void aFileThatBreaksOffInsideAStructureIsRefusedAtItsEnd(String lastWords, String problem) {
        var cut = WHOLE.indexOf(lastWords) + lastWords.length();

        assertThat(Yaml.read("f.yaml", WHOLE.substring(0, cut), problems)).isEmpty();
        assertThat(problems.all()).extracting(Problem::toString).containsExactly(problem);
    }

    @Test
    void aFileThatBreaksOffAnywhereIsReadAsFarAsItGoesOrRefused() {
        assertThat(IntStream.rangeClosed(0, WHOLE.length())).allSatisfy(cut -> {
            var found = new Problems();
            var tree = Yaml.read("f.yaml", WHOLE.substring(0, cut), found);

            assertThat(tree.isPresent()).isNotEqualTo(found.hasErrors());
            assertThat(found.breakOff() || found.all().stream().anyMatch(p -> p.rule() == Rule.WRONG_SHAPE))
                    .isEqualTo(found.hasErrors());
        });
    }

    @Test
    void bracketsThatDoNotCloseAreNeverReadSilently() {
        var opened = WHOLE.indexOf('{');
        var closed = WHOLE.indexOf('}') + 1;

        assertThat(IntStream.rangeClosed(opened + 1, closed - 1)).allSatisfy(cut -> {
            var found = new Problems();

            assertThat(Yaml.read("f.yaml", WHOLE.substring(0, cut), found)).isEmpty();
            assertThat(found.breakOff()).isTrue();
        });
    }
}
