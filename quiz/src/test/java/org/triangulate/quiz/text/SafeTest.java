package org.triangulate.quiz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafeTest {
    private static Stream<Arguments> spoken() {
        return Stream.of(
                Arguments.of("a colour", "\u001b[31mred", "?[31mred"),
                Arguments.of("the title of the window", "\u001b]0;title\u0007", "?]0;title?"),
                Arguments.of("a cleared screen", "\u001b[2J\u001b[H", "?[2J?[H"),
                Arguments.of("an escape of one character", "\u009b31m", "?31m"),
                Arguments.of("a bell", "ding\u0007", "ding?"),
                Arguments.of("a backspace", "yes\b\b\bno", "yes???no"),
                Arguments.of("a carriage return", "right\rwrong", "right?wrong"),
                Arguments.of("a delete", "x\u007f", "x?"),
                Arguments.of("a nothing", "\u0000", "?"),
                Arguments.of("an override of the direction", "\u202eksniM", "?ksniM"),
                Arguments.of("an embedding and its end", "\u202bMinsk\u202c", "?Minsk?"),
                Arguments.of("an isolate and its end", "\u2067Minsk\u2069", "?Minsk?"),
                Arguments.of("half a character", "\ud83d", "?"),
                Arguments.of("lines and columns", "one\n\ttwo", "one  two"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoken")
    void what_would_speak_to_the_terminal_is_a_question_mark(String what, String text, String shown) {
        assertThat(Safe.text(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Minsk", "Мінск", "Кальдыя́", "“Sol” – 40 %", "中文", "🌾", "e\u0301", "[31m"})
    void what_people_write_stays_as_it_is(String text) {
        assertThat(Safe.text(text)).isEqualTo(text);
    }

    @Test
    void no_control_character_of_any_plane_comes_through() {
        var through = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(SafeTest::isControl)
                .filter(code -> Safe.text(Character.toString(code)).codePoints().anyMatch(SafeTest::isControl))
                .mapToObj("U+%04X"::formatted);

        assertThat(through).isEmpty();
    }

    private static boolean isControl(int code) {
        return Character.isISOControl(code)
                || Character.getType(code) == Character.SURROGATE
                || switch (Character.getDirectionality(code)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
                    default -> false;
                };
    }
}
