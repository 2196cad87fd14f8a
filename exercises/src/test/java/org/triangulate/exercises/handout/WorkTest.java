package org.triangulate.exercises.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.triangulate.exercises.handout.Handouts.MONDAY;
import static org.triangulate.exercises.handout.Handouts.STUDENT;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.exercises.handout.Entry.Act;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkTest {
    private static final Work WORK = Handouts.work("package", "s-001");

    private static Stream<UnaryOperator<Entry>> changes() {
        return Stream.of(
                entry -> new Entry(
                        entry.at().plusMillis(1),
                        entry.act(),
                        entry.question(),
                        entry.typed(),
                        entry.confidence(),
                        entry.link()),
                entry -> new Entry(
                        entry.at(), Act.CONFIRMED, entry.question(), entry.typed(), entry.confidence(), entry.link()),
                entry -> new Entry(entry.at(), entry.act(), 9, entry.typed(), entry.confidence(), entry.link()),
                entry -> new Entry(entry.at(), entry.act(), entry.question(), "44", entry.confidence(), entry.link()),
                entry -> new Entry(
                        entry.at(),
                        entry.act(),
                        entry.question(),
                        entry.typed(),
                        entry.confidence() == 0 ? 3 : 0,
                        entry.link()),
                entry -> new Entry(
                        entry.at(),
                        entry.act(),
                        entry.question(),
                        entry.typed(),
                        entry.confidence(),
                        entry.link().replace('a', 'b')));
    }

    private static Work with(Work work, java.util.List<Entry> entries) {
        return new Work(work.booklet(), work.student(), work.key(), entries);
    }

    @Test
    void the_last_answer_to_a_question_counts() {
        assertThat(WORK.answers()).hasSize(2);
        assertThat(WORK.answers().get(1).typed()).isEqualTo("b");
        assertThat(WORK.isHandedIn()).isTrue();
        assertThat(WORK.count(Act.HANDED_IN)).isOne();
        assertThat(WORK.first(Act.OPENED)).contains(MONDAY);
        assertThat(WORK.first(Act.CONFIRMED)).isEmpty();
    }

    @Test
    void time_is_spent_on_the_question_that_was_answered_or_left_and_on_none_while_answers_are_looked_over() {
        var work = Work.none("package", "s-001", "key")
                .with(Act.OPENED, MONDAY)
                .with(Act.PASSED, 1, "", 0, MONDAY.plusSeconds(60))
                .with(Act.ANSWERED, 2, "44", 0, MONDAY.plusSeconds(75))
                .with(Act.REVIEWED, MONDAY.plusSeconds(375))
                .with(Act.ANSWERED, 1, "b", 0, MONDAY.plusSeconds(385))
                .with(Act.PASSED, 3, "", 0, MONDAY.plusSeconds(405))
                .with(Act.RESUMED, MONDAY.plusSeconds(9000))
                .with(Act.ANSWERED, 3, "Tolls.", 0, MONDAY.plusSeconds(9010));

        assertThat(work.times())
                .isEqualTo(Map.of(1, Duration.ofSeconds(70), 2, Duration.ofSeconds(15), 3, Duration.ofSeconds(30)));
        assertThat(work.answers().keySet()).containsExactly(1, 2, 3);
        assertThat(work.broken()).isEmpty();
    }

    @Test
    void what_is_left_after_handing_in_changes_no_answer() {
        var work = WORK.with(Act.REVIEWED, MONDAY.plusSeconds(130)).with(Act.PASSED, 1, "", 0, MONDAY.plusSeconds(140));

        assertThat(work.isHandedIn()).isTrue();
        assertThat(work.asHandedIn()).isEqualTo(WORK);
        assertThat(work.answers()).isEqualTo(WORK.answers());
    }

    /** Written before it was kept that questions are left; the links are what they were. */
    @Test
    void a_line_of_an_older_program_is_read_as_it_was() throws RecordJson.Unfit {
        var line = "{\"at\":\"2026-11-02T08:00:30Z\",\"act\":\"ANSWERED\",\"question\":1,\"typed\":\"a\","
                + "\"confidence\":2,\"link\":\"LINK\"}";

        assertThat(RecordJson.read(line, Entry.class))
                .isEqualTo(new Entry(MONDAY.plusSeconds(30), Act.ANSWERED, 1, "a", 2, "LINK"));
        assertThat(WORK.lastEntry().link())
                .isEqualTo("1462914bb700c39b9ca776a468b0994e1e725a88e9dae702ca16a4d1d2ba187f");
    }

    @Test
    void a_chain_that_nobody_touched_is_whole() {
        assertThat(WORK.broken()).isEmpty();
        assertThat(WORK.backwards()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatever_is_changed_breaks_the_link_where_it_stands(UnaryOperator<Entry> change) {
        for (int i = 0; i < WORK.entries().size(); i++) {
            var entries = new ArrayList<>(WORK.entries());
            entries.set(i, change.apply(entries.get(i)));

            assertThat(with(WORK, entries).broken()).contains(i + 1);
        }
    }

    @Test
    void an_entry_that_is_taken_out_or_moved_breaks_the_link_behind_it() {
        var shorter = new ArrayList<>(WORK.entries());
        shorter.remove(2);
        var moved = new ArrayList<>(WORK.entries());
        moved.add(1, moved.remove(3));

        assertThat(with(WORK, shorter).broken()).contains(3);
        assertThat(with(WORK, moved).broken()).contains(2);
    }

    @Test
    void the_chain_of_one_cannot_become_that_of_another() {
        var entries = WORK.entries();

        assertThat(new Work("package", "s-002", WORK.key(), entries).broken()).contains(1);
        assertThat(new Work("other", "s-001", WORK.key(), entries).broken()).contains(1);
        assertThat(new Work("package", "s-001", "key", entries).broken()).contains(1);
    }

    @Test
    void a_clock_that_went_back_is_noticed() {
        var work = Work.none("package", "s-001", "key")
                .with(Act.OPENED, MONDAY)
                .with(Act.ANSWERED, 1, "a", 0, MONDAY.minusSeconds(1));

        assertThat(work.backwards()).contains(2);
        assertThat(work.broken()).isEmpty();
    }

    @Test
    void a_submission_is_read_as_it_was_written_whatever_was_typed() {
        var typed = "кормление, “=cmd()”\n\u001b[2J\u202e \ud83d\ude00 \\ \"";
        var work = WORK.with(Act.ANSWERED, 4, typed, 0, MONDAY.plusSeconds(200));

        var bytes = work.sealed(STUDENT).getBytes(StandardCharsets.UTF_8);
        var read = Work.of(SealedFile.read(bytes, SealedFile.Sort.SUBMISSION, "it"), "it");

        assertThat(read).isEqualTo(work);
        assertThat(read.broken()).isEmpty();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).matches("[\\x20-\\x7e\n]*");
    }

    @Test
    void entries_that_can_be_no_entries_are_refused() {
        Map.of(
                        "ANSWERED",
                        "COPIED",
                        "\"question\":1",
                        "\"question\":\"1\"",
                        "2026-11-02",
                        "0000-99-99",
                        "2026-11-02T",
                        "+1000000000-11-02T",
                        "\"confidence\":2",
                        "\"confidence\":7")
                .forEach((sense, nonsense) -> {
                    var body = RecordJson.write(WORK).replace(sense, nonsense);
                    var bytes = SealedFile.write(SealedFile.Sort.SUBMISSION, body, STUDENT)
                            .getBytes(StandardCharsets.UTF_8);
                    var file = SealedFile.read(bytes, SealedFile.Sort.SUBMISSION, "it");

                    assertThatThrownBy(() -> Work.of(file, "it")).isInstanceOf(HandoutException.class);
                });
    }
}
