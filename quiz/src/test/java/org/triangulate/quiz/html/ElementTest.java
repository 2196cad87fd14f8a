package org.triangulate.quiz.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ElementTest {
    @Test
    void an_element_is_written_with_its_attributes_and_what_it_holds() {
        var cell =
                Element.of("td", new Words("a < b"), Element.of("strong", "c")).with("class", "number");

        assertThat(cell.text()).isEqualTo("<td class=\"number\">a &lt; b<strong>c</strong></td>");
    }

    @Test
    void a_value_does_not_leave_its_attribute() {
        assertThat(Element.of("a", "x")
                        .with("href", "\" onclick='y' & <z>\u001B")
                        .text())
                .isEqualTo("<a href=\"&quot; onclick=&#39;y&#39; &amp; &lt;z&gt;?\">x</a>");
    }

    @Test
    void an_empty_element_is_one_tag() {
        assertThat(Element.of("meta").with("charset", "utf-8").text()).isEqualTo("<meta charset=\"utf-8\" />\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a>", "1", "on\"x"})
    void a_name_is_of_the_program_s_choice(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of(name));
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("p").with(name, "x"));
    }
}
