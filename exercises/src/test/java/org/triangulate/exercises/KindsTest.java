package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.Fields;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KindsTest {
    private static Stream<Class<?>> permitted() {
        return Stream.of(Task.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("permitted")
    void every_kind_is_a_record_that_reads_itself(Class<?> kind) throws NoSuchMethodException {
        var reader = kind.getDeclaredMethod("read", Fields.class);

        assertThat(kind.isRecord()).isTrue();
        assertThat(Modifier.isStatic(reader.getModifiers())).isTrue();
        assertThat(reader.getReturnType()).isEqualTo(Optional.class);
    }

    @ParameterizedTest
    @MethodSource("permitted")
    void every_kind_has_a_name_of_small_words(Class<?> kind) {
        assertThat(Kinds.nameOf(kind)).matches("[a-z]+(-[a-z]+)*");
        assertThat(Kinds.names()).contains(Kinds.nameOf(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "SingleChoice, single-choice",
        "MultipleChoice, multiple-choice",
        "Numeric, numeric",
        "ShortText, short-text",
        "Ordering, ordering",
        "Matching, matching",
    })
    void the_names_of_the_kinds_never_change(String record, String name) {
        assertThat(permitted().filter(kind -> kind.getSimpleName().equals(record)))
                .extracting(Kinds::nameOf)
                .containsExactly(name);
    }

    @Test
    void no_two_kinds_have_one_name() {
        assertThat(Kinds.names()).doesNotHaveDuplicates().hasSize((int)
                permitted().count());
    }
}
