package org.triangulate.exercises.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SelectionTest {
    private static final SecretSeed SECRET = SecretSeed.of(bytes());

    private static final ItemBank ITEMS = SmallClass.bank();

    private static final List<String> STUDENTS =
            IntStream.rangeClosed(1, 200).mapToObj(i -> "s-%03d".formatted(i)).toList();

    private static byte[] bytes() {
        var bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static Selection selection(String words, String others) {
        return new Selection(SmallClass.assignment(words, others), ITEMS, SECRET);
    }

    private static Selection selection() {
        return selection("id: energy", "id: energy");
    }

    private static List<String> ids(List<AskedItem> asked) {
        return asked.stream().map(one -> one.item().id()).toList();
    }

    /** Reckoned with Python's hmac; a change here would give every student other questions and numbers. */
    @ParameterizedTest
    @CsvSource({
        "energy-and-trade, s-001, 1, -4805243881312787675",
        "energy-and-trade, s-001, 2, 8228984807439954015",
        "energy-and-trade, Дзяніс, 1, 5984727918825475727",
        "other, s-001, 1, -7838832791405587387",
        "energy-and-trade, '', 1, 6067492061854317902"
    })
    void a_seed_is_the_same_number_for_ever(String assignment, String student, int number, long seed) {
        assertThat(SECRET.ofQuestion(assignment, student, number)).isEqualTo(seed);
    }

    @Test
    void a_draw_and_an_order_are_the_same_for_ever() {
        assertThat(SECRET.ofDraw("energy-and-trade", "s-001", 2)).isEqualTo(6701762834424925291L);
        assertThat(SECRET.ofOrder("energy-and-trade", "s-001")).isEqualTo(-3644791791578096264L);
        assertThat(ids(selection().of("s-001"))).containsExactly("e1", "e2", "e3", "e5", "t4", "t2", "opinion");
        assertThat(ids(selection().of("s-002"))).containsExactly("e1", "e3", "e2", "e5", "t4", "t2", "opinion");
        assertThat(selection("order: listed", "order: shuffled").of("s-001"))
                .extracting(AskedItem::number)
                .containsExactly(4, 5, 2, 3, 7, 6, 1);
    }

    @Test
    void letters_that_are_composed_otherwise_are_the_same_student() {
        assertThat(selection().of("Zo\u0065\u0308")).isEqualTo(selection().of("Zo\u00eb"));
    }

    @Test
    void another_secret_gives_other_questions() {
        var other = new Selection(
                SmallClass.assignment("id: energy", "id: energy"), ITEMS, SecretSeed.drawn(new Random(1)));

        assertThat(STUDENTS)
                .anyMatch(student ->
                        !ids(other.of(student)).equals(ids(selection().of(student))));
        assertThat(other.of("s-001").get(0).seed())
                .isNotEqualTo(selection().of("s-001").get(0).seed());
    }

    @Test
    void nobody_gets_an_item_twice_and_every_question_is_what_the_file_says() {
        for (var student : STUDENTS) {
            var asked = selection().of(student);
            assertThat(ids(asked)).doesNotHaveDuplicates();
            assertThat(asked).extracting(AskedItem::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
            assertThat(asked).extracting(AskedItem::place).containsExactly(1, 2, 3, 4, 5, 6, 7);
            assertThat(ids(asked.subList(1, 4))).isSubsetOf("e2", "e3", "e4", "e5", "e6");
            assertThat(ids(asked.subList(4, 6))).isSubsetOf("t1", "t2", "t3", "t4");
            assertThat(asked.get(0).item().id()).isEqualTo("e1");
            assertThat(asked.get(6).item().id()).isEqualTo("opinion");
            assertThat(asked)
                    .extracting(one -> one.points().toString())
                    .containsExactly("2", "1.5", "1.5", "1.5", "1", "1", "4");
        }
    }

    @Test
    void every_item_that_may_be_drawn_is_drawn_about_as_often() {
        var times = STUDENTS.stream()
                .flatMap(student -> ids(selection().of(student)).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(List.of("e2", "e3", "e4", "e5", "e6"))
                .allSatisfy(id -> assertThat(times.get(id)).isBetween(95L, 145L));
        assertThat(List.of("t1", "t2", "t3", "t4"))
                .allSatisfy(id -> assertThat(times.get(id)).isBetween(75L, 125L));
    }

    @Test
    void draws_do_not_depend_on_the_order_of_the_files() {
        List<Item> items = new ArrayList<>(ITEMS.items());
        Collections.reverse(items);
        var reversed = new Selection(SmallClass.assignment("id: energy", "id: energy"), new ItemBank(items), SECRET);

        assertThat(STUDENTS)
                .allSatisfy(student ->
                        assertThat(reversed.of(student)).isEqualTo(selection().of(student)));
    }

    @Test
    void all_get_the_same_where_the_assignment_says_so() {
        var same = selection("variants: each", "variants: same");

        assertThat(STUDENTS).allSatisfy(student -> assertThat(same.of(student)).isEqualTo(same.of("s-001")));
    }

    @Test
    void in_an_order_of_their_own_students_have_the_same_questions_under_the_same_numbers() {
        var shuffled = selection("order: listed", "order: shuffled");
        Map<Boolean, Long> moved = STUDENTS.stream()
                .collect(Collectors.partitioningBy(
                        student -> {
                            var asked = shuffled.of(student);
                            var listed = selection().of(student);
                            assertThat(asked).extracting(AskedItem::place).containsExactly(1, 2, 3, 4, 5, 6, 7);
                            assertThat(asked.stream().map(one -> one.at(one.number())))
                                    .containsExactlyInAnyOrderElementsOf(listed);
                            return !ids(asked).equals(ids(listed));
                        },
                        Collectors.counting()));

        assertThat(moved.get(true)).isGreaterThan(190);
    }

    @Test
    void students_of_one_paper_may_still_have_orders_of_their_own() {
        var both = new Selection(
                SmallClass.read(SmallClass.replaced("order: listed", "order: shuffled")
                                .replace("variants: each", "variants: same"))
                        .assignment()
                        .orElseThrow(),
                ITEMS,
                SECRET);

        assertThat(both.of("s-001")).isNotEqualTo(both.of("s-002"));
        assertThat(both.of("s-001").stream().map(one -> one.at(1)))
                .containsExactlyInAnyOrderElementsOf(
                        both.of("s-002").stream().map(one -> one.at(1)).toList());
    }

    @Test
    void no_help_and_no_second_attempt_is_left_and_confidence_is_as_the_assignment_says_but_for_essays() {
        assertThat(selection().of("s-001"))
                .allMatch(one -> one.item().credit().hints().isEmpty()
                        && one.item().credit().attempts() == 1
                        && !one.item().credit().confidence());
        assertThat(selection("attempts: 2", "confidence: true").of("s-001"))
                .extracting(one -> one.item().credit().confidence())
                .containsExactly(true, true, true, true, true, true, false);
    }

    @Test
    void a_secret_has_thirty_two_bytes_which_it_does_not_tell() {
        assertThatThrownBy(() -> SecretSeed.of(new byte[31])).hasMessageContaining("32");
        assertThat(SecretSeed.of(bytes()).bytes()).isEqualTo(bytes());
        assertThat(SecretSeed.drawn(new Random(1)).bytes()).hasSize(32);
        assertThat(SECRET).hasToString("a secret seed");
    }
}
