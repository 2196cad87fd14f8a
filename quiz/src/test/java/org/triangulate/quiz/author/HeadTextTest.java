package org.triangulate.quiz.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A course.yaml gets another id and title, and stays what it is otherwise. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadTextTest {
    private static final String REST = "about: What it is.\nunits: [{id: a, title: A}]\n";

    private static Stream<String> heads() {
        return Stream.of(
                "id: old\ntitle: Old\n" + REST,
                "\uFEFFid: old\ntitle: Old\n" + REST,
                "# A comment.\n\nid:   old   # never changes\n\ntitle: \"Old: one\"\n\n" + REST,
                "title: >-\n  Old and\n\n  folded\n" + REST + "id: 'old'\n",
                "title:\n  Old\nid:\n  old\n" + REST,
                "id: old\r\ntitle: Old\r\nabout: What it is.\r\nunits: [{id: a, title: A}]\r\n",
                "title : Old\nid : old\n" + REST);
    }

    @ParameterizedTest
    @MethodSource("heads")
    void id_and_title_are_replaced(String text) {
        var head = new HeadText(text);

        var renamed = new HeadText(head.with("new", "New: \"$1\" \\ #"));

        assertThat(head.canBeRenamed()).isTrue();
        assertThat(renamed.value("id")).isEqualTo("new");
        assertThat(renamed.value("title")).isEqualTo("New: \"$1\" \\ #");
        assertThat(renamed.value("about")).isEqualTo("What it is.");
        assertThat(renamed.text()).contains("units: [{id: a, title: A}]");
    }

    @Test
    void comments_and_the_order_of_the_keys_stay() {
        var head = new HeadText("# Mine.\ntitle: Old\n\n# The id.\nid: old\n# The rest.\n" + REST);

        assertThat(head.with("new", "New"))
                .isEqualTo("# Mine.\ntitle: \"New\"\n\n# The id.\nid: \"new\"\n# The rest.\n" + REST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: old, title: Old, about: A., units: [{id: a, title: A}]}\n",
                "\"id\": old\ntitle: Old\nabout: A.\n",
                "? id\n: old\n? title\n: Old\n",
                "id: old\n",
                "about: |\n  A text.\n",
                "- no mapping\n",
                ""
            })
    void a_head_that_is_written_otherwise_is_not_touched(String text) {
        assertThat(new HeadText(text).canBeRenamed()).isFalse();
    }

    @Test
    void a_title_of_very_many_lines_is_no_danger() {
        var head = new HeadText("id: old\ntitle: >-\n" + "  word\n\n".repeat(50_000) + REST);

        assertThat(head.with("new", "New"))
                .startsWith("id: \"new\"\ntitle: \"New\"\n")
                .endsWith(REST);
    }
}
