package org.triangulate.exercises.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.exercises.marking.Length;
import org.triangulate.model.Quantity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResponseFormatTest {
    private static final ResponseFormat ONE = new OneOfFormat(List.of("Minsk", "Vitebsk", "Brest"), false);
    private static final ResponseFormat NUMBER = NumberFormat.of(Quantity.parse("44 %"));

    private static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(ONE, List.of("b", "Vitebsk", "minsk"), List.of("", "d", "a b", "Gomel")),
                Arguments.of(new OneOfFormat(List.of("x", "y", "z"), true), List.of("c"), List.of("b c", "9")),
                Arguments.of(new SomeOfFormat(4, false), List.of("a", "a c", "dcb"), List.of("", "e", "a a")),
                Arguments.of(new SomeOfFormat(3, true), List.of("c"), List.of("d")),
                Arguments.of(new JudgementFormat(2), List.of("t a", "false because b"), List.of("t", "a", "t c")),
                Arguments.of(NUMBER, List.of("44", "over 40 %", "half"), List.of("", "many", "44 km", "4 or 5")),
                Arguments.of(new WordFormat(), List.of("кормление", "the Union State"), List.of("", " ", "?")),
                Arguments.of(new OrderFormat(3), List.of("c a b", "abc"), List.of("a b", "a b d", "")),
                Arguments.of(new DatesFormat(2, false), List.of("1991 1999", "Dec 1999; 2005"), List.of("1991", "x y")),
                Arguments.of(new DatesFormat(1, true), List.of("1999-12"), List.of("1999")),
                Arguments.of(new PairsFormat(2, 3), List.of("1c 2a", "c a"), List.of("1c", "1c 2d", "1a 1b")),
                Arguments.of(new VoicesFormat(2, 2, 2), List.of("1a 2b c", "a b d"), List.of("1a 2b", "1a 2b a")),
                Arguments.of(new BlanksFormat(List.of(ONE, NUMBER)), List.of("a; 44"), List.of("a", "d; 44", "a; x")),
                Arguments.of(new TextFormat(new Length(2, 9)), List.of("One.", "Three words here"), List.of("", " …")));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_form_lets_its_answers_pass_and_says_of_others_what_to_type(
            ResponseFormat format, List<String> fitting, List<String> others) {
        for (var typed : fitting) {
            assertThatCode(() -> format.check(typed)).as(typed).doesNotThrowAnyException();
        }
        for (var typed : others) {
            assertThatThrownBy(() -> format.check(typed))
                    .as(typed)
                    .isInstanceOfSatisfying(
                            UnreadableAnswer.class,
                            complaint -> assertThat(complaint.complaint(Wording.ENGLISH))
                                    .isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_example_of_a_form_is_an_answer_of_that_form(
            ResponseFormat format, List<String> fitting, List<String> others) {
        var example = Wording.ENGLISH.say(format.example());

        assertThat(Wording.ENGLISH.say(format.howToAnswer())).isNotBlank();
        assertThatCode(() -> format.check(example)).as(example).doesNotThrowAnyException();
    }
}
