package org.triangulate.course.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnprintableTest {
    @ParameterizedTest
    @CsvSource({
        "0, U+0000",
        "7, U+0007",
        "1b, U+001B",
        "d, U+000D",
        "7f, U+007F",
        "9b, U+009B",
        "202e, U+202E",
        "2066, U+2066",
        "d83d, U+D83D"
    })
    void aCharacterThatATerminalWouldObeyIsFoundAndMasked(String code, String found) {
        var text = "a" + (char) Integer.parseInt(code, 16) + "b";

        assertThat(Unprintable.firstIn(text)).contains(found);
        assertThat(Unprintable.masked(text)).isEqualTo("a?b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one\ntwo\tthree", "сям’я", "ў", "½ €", "\ud83d\ude00", "a\u0301", "\u00a0"})
    void whatPeopleWriteIsNeither(String text) {
        assertThat(Unprintable.firstIn(text)).isEmpty();
        assertThat(Unprintable.masked(text)).isEqualTo(text);
    }
}
