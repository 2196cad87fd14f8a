package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.exercises.Shipped.BANK;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.Unit;

/** The authored items of the default course. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedBankTest {
    private static Stream<Class<?>> kinds() {
        return Stream.of(Task.class.getPermittedSubclasses());
    }

    private static List<String> units() {
        return Shipped.COURSE.units().stream().map(Unit::id).toList();
    }

    @Test
    void it_has_no_problem_and_sixty_items_or_more() {
        assertThat(Shipped.PROBLEMS).isEmpty();
        assertThat(BANK.items()).hasSizeGreaterThanOrEqualTo(60).noneMatch(Item::isGenerated);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void it_has_items_of_every_kind(Class<?> kind) {
        assertThat(BANK.items())
                .extracting(Item::task)
                .filteredOn(kind::isInstance)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("units")
    void it_has_items_of_every_unit(String unit) {
        assertThat(BANK.ofUnit(unit)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void its_items_ask_for_more_than_memory() {
        assertThat(BANK.items()).extracting(Item::level).contains(Level.values());
        assertThat(BANK.items())
                .filteredOn(item -> item.level() == Level.REMEMBER)
                .hasSizeLessThan(BANK.items().size() / 2);
    }

    @Test
    void every_choice_says_why_it_is_right_or_wrong() {
        var whys = Stream.of(
                        Shipped.ITEMS.stream()
                                .flatMap(item -> item.task().options().stream())
                                .map(Option::why),
                        Shipped.tasks(Ordering.class)
                                .flatMap(task -> task.order().stream())
                                .map(Entry::why),
                        Shipped.tasks(Matching.class)
                                .flatMap(task -> task.extra().stream())
                                .map(Entry::why))
                .flatMap(each -> each);

        assertThat(whys).isNotEmpty().allMatch(why -> why.length() > 10);
        assertThat(Shipped.tasks(Matching.class).flatMap(task -> task.pairs().stream()))
                .isNotEmpty()
                .allMatch(pair -> pair.why().length() > 10);
    }

    /** Apart from terms, which are not known here, everything that items are about was looked up when they were read. */
    @ParameterizedTest
    @MethodSource("units")
    void the_items_of_every_unit_test_facts_of_the_model(String unit) {
        assertThat(BANK.ofUnit(unit))
                .flatExtracting(Item::about)
                .filteredOn(id -> Shipped.MODEL.find(id).isPresent())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void the_key_of_a_single_choice_stands_everywhere_about_as_often() {
        var positions = Shipped.tasks(SingleChoice.class)
                .filter(task -> task.options().size() == 4)
                .map(ShippedBankTest::positionOfKey)
                .toList();

        assertThat(List.of(0, 1, 2, 3))
                .allSatisfy(position -> assertThat(positions)
                        .filteredOn(position::equals)
                        .hasSizeBetween(positions.size() * 15 / 100, positions.size() * 35 / 100));
    }

    @Test
    void the_key_of_a_single_choice_is_the_longest_option_no_more_often_than_not() {
        var tasks = Shipped.tasks(SingleChoice.class).toList();

        assertThat(tasks).filteredOn(ShippedBankTest::isKeyLongest).hasSizeLessThanOrEqualTo(tasks.size() / 2);
    }

    @Test
    void a_multiple_choice_has_keys_and_distractors() {
        assertThat(Shipped.tasks(MultipleChoice.class))
                .isNotEmpty()
                .allMatch(task -> task.options().stream().anyMatch(option -> !option.key()));
    }

    @Test
    void no_number_that_is_expected_as_a_mistake_is_right() {
        assertThat(Shipped.tasks(Numeric.class)).isNotEmpty().allSatisfy(task -> {
            var form = task.form(Shipped.KNOWLEDGE, new InOrder());
            for (var mistake : task.mistakes()) {
                assertThat(form.grade(mistake.value().low().toPlainString()).score())
                        .isZero();
            }
        });
    }

    private static int positionOfKey(SingleChoice task) {
        return task.options().indexOf(key(task));
    }

    private static boolean isKeyLongest(SingleChoice task) {
        var key = key(task);
        return task.options().stream()
                .filter(option -> !option.equals(key))
                .allMatch(option -> option.text().length() < key.text().length());
    }

    private static Option key(SingleChoice task) {
        return task.options().stream().filter(Option::key).findFirst().orElseThrow();
    }
}
