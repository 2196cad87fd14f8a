package org.triangulate.exercises.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {
    private static final int EIGHT = 8;

    @ParameterizedTest
    @CsvSource({
        "a, 0",
        "h, 7",
        "A, 0",
        "abc, 0 1 2",
        "cab, 2 0 1",
        "a c, 0 2",
        "'a,c', 0 2",
        "a; c, 0 2",
        "a) c), 0 2",
        "a.c., 0 2",
        "> a, 0",
        "a-c, 0 2",
        "'\ta\t', 0",
    })
    void letters_are_read_in_the_order_of_the_answer(String typed, String positions) throws UnreadableAnswer {
        assertThat(Letters.positions(typed, EIGHT, "b")).isEqualTo(numbers(positions));
    }

    /** The keys of a to h, with a Russian and with a Belarusian keyboard, and the Cyrillic letters that look like some. */
    @ParameterizedTest
    @CsvSource({
        "фисву, 0 1 2 3 4",
        "фісву, 0 1 2 3 4",
        "ФИСВУ, 0 1 2 3 4",
        "п, 6",
        "р, 7",
        "с, 2",
        "е, 4",
        "фb, 0 1",
    })
    void cyrillic_letters_stand_for_the_latin_ones_on_their_keys(String typed, String positions)
            throws UnreadableAnswer {
        assertThat(Letters.positions(typed, EIGHT, "b")).isEqualTo(numbers(positions));
    }

    @Test
    void a_cyrillic_a_is_taken_for_its_look_alike_as_long_as_there_is_no_f_whose_key_it_shares()
            throws UnreadableAnswer {
        assertThat(Letters.positions("ас", 5, "b")).containsExactly(0, 2);
        assertThatThrownBy(() -> Letters.positions("ас", 6, "b"))
                .isInstanceOf(UnreadableAnswer.class)
                .hasMessage("the Cyrillic 'а' may mean a, which it looks like, or f, whose key it shares;"
                        + " type Latin letters, such as b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ",", "e", "aa", "a a", "фa", "1", "ж", "ab!", "a\u0000", "🙂", "ａ", "\uD83D"})
    void anything_else_names_no_choice(String typed) {
        assertThatThrownBy(() -> Letters.positions(typed, 4, "b"))
                .isInstanceOf(UnreadableAnswer.class)
                .hasMessageEndingWith("does not name choices; type letters from a to d, such as b");
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }
}
