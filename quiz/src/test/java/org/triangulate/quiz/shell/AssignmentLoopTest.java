package org.triangulate.quiz.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.exercises.handout.Entry;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.Terms;
import org.triangulate.exercises.handout.Work;
import org.triangulate.quiz.SampleBooklet;
import org.triangulate.quiz.shell.AssignmentLoop.Outcome;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.text.Wording;
import org.triangulate.quiz.work.WorkFolder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentLoopTest {
    private static final Terms HALF_AN_HOUR = SampleBooklet.terms(Optional.of(Duration.ofMinutes(30)), 1, false);

    @TempDir
    Path folder;

    private Instant now = SampleBooklet.MONDAY;
    private Work work = Work.none("", "", "");

    private InstantSource clock() {
        return () -> now = now.plusSeconds(5);
    }

    private Outcome run(Terms terms, ScriptedConsole console) {
        var opened = SampleBooklet.opened(folder, terms);
        var place = folder.resolve("profile");
        try (var profile = Profile.open(place, clock());
                var log = new WorkFolder(place, new Random(1)).open(opened, "s-001")) {
            var carrel = new Carrel(console, profile, clock(), ZoneOffset.UTC, new Random(2), Wording.ENGLISH);
            try {
                return new AssignmentLoop(carrel, opened, log).run();
            } catch (ScriptedConsole.Killed e) {
                return Outcome.ENDED;
            } finally {
                work = log.work();
            }
        }
    }

    private List<String> typed() {
        return work.answers().values().stream().map(Entry::typed).toList();
    }

    @Test
    void questions_are_asked_in_turn_looked_over_and_handed_in() {
        var console = new ScriptedConsole().types("", "b", "about 44", "Tolls are", "dear.", ".", "h", "y");

        var outcome = run(SampleBooklet.terms(), console);

        assertThat(outcome).isEqualTo(Outcome.HANDED_IN);
        assertThat(typed()).containsExactly("b", "about 44", "Tolls are\ndear.");
        assertThat(work.first(Act.CONFIRMED)).isPresent();
        assertThat(work.isHandedIn()).isTrue();
        assertThat(work.broken()).isEmpty();
        assertThat(console.transcript())
                .contains("Tolls and bridges", "It closes on 2026-11-16 08:00 UTC", "every day that has begun costs")
                .contains("Every question has an answer")
                .doesNotContain("Right", "Wrong", "Correct");
    }

    @Test
    void what_is_no_answer_of_the_form_is_said_so_and_not_kept() {
        var console = new ScriptedConsole()
                .types("", "z", "b", "many", "/what", "", "44")
                .interrupts();

        run(SampleBooklet.terms(), console);

        assertThat(typed()).containsExactly("b", "44");
        assertThat(console.transcript())
                .contains("'z' does not name choices", "'many' is no number", "/what is not understood")
                .contains("The answer is a number, in percent");
    }

    @Test
    void who_leaves_comes_back_to_the_first_question_without_an_answer() {
        assertThat(run(
                        SampleBooklet.terms(),
                        new ScriptedConsole().types("", "b").interrupts()))
                .isEqualTo(Outcome.LEFT);

        var again = new ScriptedConsole().types("44").interrupts();
        run(SampleBooklet.terms(), again);

        assertThat(again.transcript())
                .contains("going on where you were", "2 of 3")
                .doesNotContain("Who pays?");
        assertThat(typed()).containsExactly("b", "44");
        assertThat(work.count(Act.RESUMED)).isOne();
    }

    @Test
    void lines_of_a_text_are_there_after_leaving_in_the_middle() {
        run(
                SampleBooklet.terms(),
                new ScriptedConsole().types("", "b", "44", "A first line.").interrupts());

        run(SampleBooklet.terms(), new ScriptedConsole().types("A second.", ".").interrupts());

        assertThat(typed()).containsExactly("b", "44", "A first line.\nA second.");
    }

    @Test
    void a_question_can_be_left_for_later_gone_back_to_and_changed() {
        var console = new ScriptedConsole()
                .types("", "/skip", "44", "/back", "45", "/end")
                .types("1", "a", "3", "/skip", "2", "")
                .interrupts();

        run(SampleBooklet.terms(), console);

        assertThat(work.answers().get(1).typed()).isEqualTo("a");
        assertThat(work.answers().get(2).typed()).isEqualTo("45");
        assertThat(console.transcript()).contains("Your answer so far: 44", "no answer");
    }

    @Test
    void without_the_statement_nothing_is_handed_in() {
        var console = new ScriptedConsole().types("", "/end", "h", "n").interrupts();

        assertThat(run(SampleBooklet.terms(), console)).isEqualTo(Outcome.LEFT);

        assertThat(work.count(Act.HANDED_IN)).isZero();
        assertThat(console.transcript()).contains("I worked alone.", "Not handed in");
    }

    @Test
    void after_the_last_time_nothing_can_be_changed() {
        run(SampleBooklet.terms(), new ScriptedConsole().types("", "b", "/end", "h", "y"));
        var before = work;

        assertThat(run(SampleBooklet.terms(), new ScriptedConsole())).isEqualTo(Outcome.HANDED_IN);

        assertThat(work).isEqualTo(before);
    }

    @Test
    void where_it_may_be_handed_in_twice_answers_can_be_changed_between() {
        var twice = SampleBooklet.terms(Optional.empty(), 2, false);
        run(twice, new ScriptedConsole().types("", "b", "/end", "h", "y"));

        var again = new ScriptedConsole().types("/end", "1", "a", "h", "y");
        run(twice, again);

        assertThat(work.count(Act.HANDED_IN)).isEqualTo(2);
        assertThat(work.answers().get(1).typed()).isEqualTo("a");
        assertThat(again.transcript()).contains("You may change answers and hand it in once more");
    }

    @Test
    void how_sure_one_is_is_asked_and_kept_except_of_texts() {
        var sure = SampleBooklet.terms(Optional.empty(), 1, true);

        run(
                sure,
                new ScriptedConsole()
                        .types("", "b", "3", "44", "1", "Some text.", ".")
                        .interrupts());

        assertThat(work.answers().values()).extracting(Entry::confidence).containsExactly(3, 1, 0);
    }

    @Test
    void when_the_time_is_over_what_is_there_can_be_handed_in_and_nothing_added() {
        var console = new ScriptedConsole()
                .types("", "b")
                .does(() -> now = now.plus(Duration.ofMinutes(31)))
                .types("44", "1", "h", "y");

        assertThat(run(HALF_AN_HOUR, console)).isEqualTo(Outcome.HANDED_IN);

        assertThat(typed()).containsExactly("b");
        assertThat(console.transcript())
                .contains("The time is over", "h to hand in")
                .doesNotContain("number of a question");
    }

    @Test
    void when_the_time_ends_while_a_text_is_written_its_lines_so_far_are_the_answer() {
        var console = new ScriptedConsole();
        console.types("", "b", "44", "A first line.", "A second.")
                .does(() -> now = now.plus(Duration.ofMinutes(31)))
                .does(console::wake)
                .types("h", "y");

        assertThat(run(HALF_AN_HOUR, console)).isEqualTo(Outcome.HANDED_IN);

        assertThat(typed()).containsExactly("b", "44", "A first line.\nA second.");
        assertThat(console.transcript())
                .contains("The time is over. What you have written until now counts.")
                .contains("Question 3: what you had written when the time ended is now the answer.")
                .contains("Every question has an answer.");
        isInTimeAndOrder();
    }

    @Test
    void a_line_that_comes_too_late_is_not_part_of_the_text_nor_is_its_end() {
        var late = new ScriptedConsole()
                .types("", "b", "44", "A first line.")
                .does(() -> now = now.plus(Duration.ofMinutes(31)))
                .types("A second.", "h", "y");

        run(HALF_AN_HOUR, late);

        assertThat(typed()).containsExactly("b", "44", "A first line.");
        assertThat(late.transcript()).contains("The time was over before this line came; it does not count.");
        isInTimeAndOrder();
    }

    @Test
    void when_the_time_ends_at_another_question_a_text_that_was_left_is_an_answer_too() {
        var console = new ScriptedConsole();
        console.types("", "/skip", "/skip", "A line.", "/back")
                .does(() -> now = now.plus(Duration.ofMinutes(31)))
                .does(console::wake)
                .types("h", "y");

        run(HALF_AN_HOUR, console);

        assertThat(typed()).containsExactly("A line.");
        assertThat(console.transcript()).contains("Question 3: what you had written");
        isInTimeAndOrder();
    }

    @Test
    void when_the_time_ends_while_answers_are_looked_over_that_is_said_and_texts_are_answers() {
        var console = new ScriptedConsole();
        console.types("", "/skip", "/skip", "A line.", "/end")
                .does(() -> now = now.plus(Duration.ofMinutes(31)))
                .does(console::wake)
                .types("h", "y");

        run(HALF_AN_HOUR, console);

        assertThat(console.transcript())
                .contains("3: A line. (draft, will be handed in as it is)")
                .contains("Question 3: what you had written")
                .contains("The time is over.");
        isInTimeAndOrder();
    }

    @Test
    void a_text_at_which_the_program_was_killed_is_an_answer_when_somebody_looks_again_after_the_end() {
        run(HALF_AN_HOUR, new ScriptedConsole().types("", "b", "44", "A line.").dies());
        var killed = now;
        now = now.plus(Duration.ofHours(2));

        var late = new ScriptedConsole().types("h", "y");
        run(HALF_AN_HOUR, late);

        assertThat(typed()).containsExactly("b", "44", "A line.");
        assertThat(work.answers().get(3).at()).isBeforeOrEqualTo(killed);
        assertThat(late.transcript()).contains("Question 3: what you had written");
        isInTimeAndOrder();
    }

    private void isInTimeAndOrder() {
        var end = work.first(Act.OPENED).orElseThrow().plus(Duration.ofMinutes(30));
        assertThat(work.answers().values())
                .allSatisfy(entry -> assertThat(entry.at()).isBeforeOrEqualTo(end));
        assertThat(work.backwards()).isEmpty();
        assertThat(work.broken()).isEmpty();
        assertThat(work.lastEntry().act()).isEqualTo(Act.HANDED_IN);
    }

    @Test
    void a_text_without_its_end_is_said_to_be_a_draft_and_handed_in_as_it_is() {
        var console = new ScriptedConsole().types("", "b", "44", "Tolls are", "dear.", "/end", "h", "y");

        assertThat(run(SampleBooklet.terms(), console)).isEqualTo(Outcome.HANDED_IN);

        assertThat(typed()).containsExactly("b", "44", "Tolls are\ndear.");
        assertThat(work.entries())
                .extracting(Entry::act)
                .endsWith(Act.PASSED, Act.ANSWERED, Act.CONFIRMED, Act.HANDED_IN);
        assertThat(work.backwards()).isEmpty();
        assertThat(console.transcript())
                .contains("3: Tolls are dear. (draft, will be handed in as it is)")
                .contains("Every question has an answer or a draft.");
    }

    @Test
    void a_text_that_was_written_on_after_its_end_counts_as_it_stands() {
        var console =
                new ScriptedConsole().types("", "b", "44", "A line.", ".", "3", "Another.", "/end", "2", "", "h", "y");

        run(SampleBooklet.terms(), console);

        assertThat(typed()).containsExactly("b", "44", "A line.\nAnother.");
    }

    @Test
    void a_draft_without_a_word_is_no_answer() {
        var console = new ScriptedConsole().types("", "b", "44", "---", "/end", "h", "y");

        run(SampleBooklet.terms(), console);

        assertThat(typed()).containsExactly("b", "44");
        assertThat(console.transcript()).contains("3: no answer", "1 question has no answer.");
    }

    @Test
    void who_thinks_better_of_handing_in_has_a_draft_still() {
        run(SampleBooklet.terms(), new ScriptedConsole().types("", "b", "44", "A line.", "/end", "h", "n"));
        assertThat(typed()).containsExactly("b", "44");

        run(SampleBooklet.terms(), new ScriptedConsole().types("Another.", ".", "h", "y"));
        assertThat(typed()).containsExactly("b", "44", "A line.\nAnother.");
    }

    @Test
    void what_is_left_and_what_is_looked_over_is_kept_with_its_times() {
        var minute = Duration.ofMinutes(1);
        var console = new ScriptedConsole()
                .types("")
                .does(() -> now = now.plus(minute))
                .types("/skip", "44", "/end")
                .does(() -> now = now.plus(minute.multipliedBy(5)))
                .types("1", "a")
                .does(() -> now = now.plus(minute.multipliedBy(2)))
                .types("3")
                .interrupts();

        run(SampleBooklet.terms(), console);

        assertThat(work.entries())
                .extracting(entry -> entry.act() + " " + entry.question())
                .containsExactly(
                        "OPENED 0",
                        "PASSED 1",
                        "ANSWERED 2",
                        "PASSED 3",
                        "REVIEWED 0",
                        "ANSWERED 1",
                        "REVIEWED 0",
                        "PASSED 3");
        assertThat(work.times().get(1)).isBetween(minute, minute.plusSeconds(59));
        assertThat(work.times().get(2)).isLessThan(minute);
        assertThat(work.times().get(3)).isLessThan(minute);
    }

    @Test
    void an_answer_that_is_kept_with_enter_alone_is_a_question_left() {
        run(
                SampleBooklet.terms(),
                new ScriptedConsole().types("", "b", "/back", "").interrupts());

        assertThat(work.entries())
                .extracting(entry -> entry.act() + " " + entry.question())
                .containsExactly("OPENED 0", "ANSWERED 1", "PASSED 2", "PASSED 1", "PASSED 2");
    }

    @Test
    void the_time_runs_on_while_the_program_is_closed() {
        run(HALF_AN_HOUR, new ScriptedConsole().types("", "b").interrupts());
        now = now.plus(Duration.ofHours(2));

        var late = new ScriptedConsole().types("h", "y");

        assertThat(run(HALF_AN_HOUR, late)).isEqualTo(Outcome.HANDED_IN);
        assertThat(late.transcript()).doesNotContain("How much of it?");
    }
}
