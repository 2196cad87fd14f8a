package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.model.Citation;
import org.triangulate.model.Quantity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemBankTest {
    private static final ItemBank BANK = new ItemBank(List.of(
            item("gas", "energy", "gas-cutoff", "belarus"),
            item("oil", "energy", "oil-row"),
            item("rank", "trade", "belarus")));

    @TempDir
    Path folder;

    @Test
    void an_item_is_found_by_its_id() {
        assertThat(BANK.find("oil")).map(Item::unit).contains("energy");
        assertThat(BANK.find("oil-row")).isEmpty();
    }

    @Test
    void items_are_told_by_unit_and_by_what_they_test() {
        assertThat(BANK.ofUnit("energy")).extracting(Item::id).containsExactly("gas", "oil");
        assertThat(BANK.ofUnit("sistema")).isEmpty();
        assertThat(BANK.about("belarus")).extracting(Item::id).containsExactly("gas", "rank");
        assertThat(BANK.about("russia")).isEmpty();
    }

    @Test
    void more_items_follow_the_ones_that_are_there_and_leave_the_first_bank_as_it_was() {
        var more = BANK.with(List.of(item("gen-year-gas-cutoff", "energy", "gas-cutoff")));

        assertThat(more.items()).extracting(Item::id).containsExactly("gas", "oil", "rank", "gen-year-gas-cutoff");
        assertThat(more.items()).extracting(Item::isGenerated).containsExactly(false, false, false, true);
        assertThat(BANK.items()).hasSize(3);
    }

    @Test
    void a_file_holds_a_list_of_items_or_one_item_by_itself() {
        var one = """
                id: %s
                unit: energy
                level: remember
                stem: How much?
                kind: numeric
                answer: 44 %%
                why: Because.
                cite: {source: thesis, at: "5"}
                """;
        SmallCourse.write(folder, "exercises/b.yaml", one.formatted("second"));
        SmallCourse.write(
                folder,
                "exercises/a.yaml",
                "items:\n  - " + one.formatted("first").replace("\n", "\n    "));
        SmallCourse.write(folder, "exercises/c/d.yml", one.formatted("third"));

        var course = SmallCourse.read(folder);

        assertThat(course.problems()).isEmpty();
        assertThat(course.bank().items()).extracting(Item::id).containsExactly("first", "second", "third");
    }

    @Test
    void what_is_wrong_with_an_item_by_itself_is_said_at_its_place() {
        SmallCourse.write(folder, "exercises/one.yaml", "id: one\nunit: energy\nkind: numeric\nanswer: 44 %\n");

        assertThat(SmallCourse.read(folder).problems())
                .containsExactlyInAnyOrder(
                        "exercises/one.yaml:1:1: error TR201: 'level' is missing; add a line 'level: …'",
                        "exercises/one.yaml:1:1: error TR201: 'stem' is missing; add a line 'stem: …'",
                        "exercises/one.yaml:1:1: error TR201: 'why' is missing; add a line 'why: …'",
                        "exercises/one.yaml:1:1: error TR201: there is no citation;"
                                + " write who says so and where, as in cite: {source: …, at: …}");
    }

    private static Item item(String id, String unit, String... about) {
        return new Item(
                id,
                1,
                unit,
                "",
                Level.REMEMBER,
                List.of(about),
                "How much?",
                Numeric.of(Quantity.parse("44 %"), List.of()),
                "Because.",
                List.of(Citation.of("thesis", "5")));
    }
}
