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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.exercises.Item;
import org.triangulate.model.Event;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.session.Kind;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.text.Wording;

/** What one can do in a session beside answering. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SittingLoopTest {
    private static final String WRONG = "1066";

    private static Material material;

    /** Three generated items that ask for a year. */
    private static List<Item> items;

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-01T18:00:00Z");
    private Profile profile;

    @BeforeAll
    static void readCourse() {
        material = MaterialReader.shipped();
        items = material.bank().items().stream()
                .filter(item -> item.id().startsWith("gen-year-"))
                .limit(3)
                .toList();
    }

    @BeforeEach
    void openProfile() {
        profile = Profile.open(folder, clock());
    }

    @AfterEach
    void closeProfile() {
        profile.close();
    }

    private InstantSource clock() {
        return () -> now = now.plusSeconds(7);
    }

    private Desk desk(ScriptedConsole console) {
        return new Desk(
                console,
                material,
                profile,
                Fsrs6.standard(),
                new StudyDays(ZoneOffset.UTC),
                clock(),
                new Random(now.getEpochSecond()),
                Wording.ENGLISH);
    }

    private Leaving run(Kind kind, Optional<Duration> limit, ScriptedConsole console) {
        var plan = items.stream().map(item -> new PlannedItem(item.id(), 1)).toList();
        return new StudyLoop(desk(console), false, limit).run(kind.word(), () -> plan, "");
    }

    private Leaving study(ScriptedConsole console) {
        return run(Kind.STUDY, Optional.empty(), console);
    }

    private static String year(int item) {
        return String.valueOf(material.course()
                .model()
                .find(Event.class, items.get(item).about().get(0))
                .orElseThrow()
                .date()
                .earliest()
                .getYear());
    }

    private List<Answer> answers() {
        return profile.answers(material.course().id());
    }

    private static int number(Answer answer) {
        return items.stream().map(Item::id).toList().indexOf(answer.item());
    }

    @Test
    void a_question_that_is_put_off_comes_at_the_end() {
        var console = new ScriptedConsole().types("/skip", year(1), "", year(2), "", year(0), "", "");

        assertThat(study(console)).isEqualTo(Leaving.DONE);

        assertThat(answers()).extracting(SittingLoopTest::number).containsExactly(1, 2, 0);
        assertThat(console.transcript()).contains("Put off: it comes at the end.", "Session finished: 3 answers.");
    }

    @Test
    void putting_off_outlives_an_interruption() {
        study(new ScriptedConsole().types("/skip", year(1), "").interrupts());

        var later = new ScriptedConsole().types(year(2), "", "/SKIP ").interrupts();
        study(later);

        assertThat(answers()).extracting(SittingLoopTest::number).containsExactly(1, 2);
        assertThat(later.transcript()).contains("question 2 of 3", "Put off: it comes in another session.");
    }

    @Test
    void what_stands_behind_a_slash_and_is_not_known_is_no_answer() {
        var console = new ScriptedConsole().types("/shrug").interrupts();

        study(console);

        assertThat(answers()).isEmpty();
        assertThat(console.transcript()).contains("'/shrug' is not known here: /skip puts the question off");
    }

    @Test
    void a_flag_is_raised_and_taken_down_at_the_question_and_after_the_verdict() {
        study(new ScriptedConsole().types("/flag", year(0), "", "/flag", year(1), "f", "", year(2), "f", "", ""));

        assertThat(profile.flags(material.course().id()))
                .containsExactlyInAnyOrder(items.get(0).id(), items.get(2).id());
    }

    @Test
    void a_session_can_be_ended_early_and_is_not_gone_on_with() {
        var console = new ScriptedConsole().types(year(0), "", "/end", "");

        assertThat(study(console)).isEqualTo(Leaving.DONE);

        assertThat(console.transcript()).contains("Session finished: 1 answer.");
        var next = new ScriptedConsole().interrupts();
        study(next);
        assertThat(next.transcript()).contains("1 of 3").doesNotContain("Going on");
    }

    @Test
    void the_last_answer_can_be_taken_back_at_the_very_end() {
        var console =
                new ScriptedConsole().types(year(0), "", year(1), "", WRONG, "", year(2), "", "u", year(2), "", "");

        assertThat(study(console)).isEqualTo(Leaving.DONE);

        assertThat(answers()).extracting(SittingLoopTest::number).containsExactly(0, 1, 2, 2);
        assertThat(console.transcript()).contains("u to take the last answer back");
        assertThat(console.transcript().split("Session finished", -1)).hasSize(3);
    }

    @Test
    void a_rating_can_be_put_in_place_of_the_one_that_the_program_gave() {
        var console = new ScriptedConsole().types(year(0), "1", "4", "").interrupts();

        study(console);

        assertThat(answers()).extracting(Answer::rating).containsExactly(4);
        assertThat(console.transcript()).contains("Rated 1, not remembered.", "Rated 4, remembered at once.");
    }

    @Test
    void the_keys_are_told_when_one_asks_for_them() {
        var console = new ScriptedConsole().types(year(0), "?").interrupts();

        study(console);

        assertThat(console.transcript()).contains("u takes the answer back. 1 to 4 say how well you remembered");
    }

    @Test
    void a_mock_exam_says_nothing_before_its_end_and_then_reviews_every_answer() {
        var console = new ScriptedConsole().types(WRONG, year(1), year(2), "", "", "");

        assertThat(run(Kind.MOCK, Optional.of(Duration.ofMinutes(30)), console)).isEqualTo(Leaving.DONE);

        var transcript = console.transcript();
        var review = transcript.indexOf("Now to what your answers came to.");
        assertThat(transcript.substring(0, review))
                .contains("1 of 3", "30 min left", "3 of 3", "Your answer is kept.")
                .doesNotContain("Not quite.", "Right.", "once more");
        assertThat(transcript.substring(review)).contains("Not quite.", "Right.", "Session finished: 3 answers.");
    }

    @Test
    void in_a_mock_exam_an_answer_after_the_time_does_not_count() {
        var console = new ScriptedConsole()
                .types(year(0))
                .does(() -> now = now.plus(Duration.ofMinutes(31)))
                .types(year(1), "", "");

        assertThat(run(Kind.MOCK, Optional.of(Duration.ofMinutes(30)), console)).isEqualTo(Leaving.DONE);

        assertThat(answers()).extracting(SittingLoopTest::number).containsExactly(0);
        assertThat(console.transcript())
                .contains("The time was over before this answer came", "Session finished: 1 answer.");
    }

    @Test
    void the_end_of_the_time_wakes_who_is_thinking() {
        var console = new ScriptedConsole();
        console.types(year(0))
                .does(() -> {
                    now = now.plus(Duration.ofMinutes(31));
                    console.wake();
                })
                .types("", "");

        assertThat(run(Kind.MOCK, Optional.of(Duration.ofMinutes(30)), console)).isEqualTo(Leaving.DONE);

        assertThat(console.transcript()).contains("The time is over.", "Session finished: 1 answer.");
    }

    @Test
    void the_time_of_a_mock_exam_runs_on_while_one_is_away() {
        run(
                Kind.MOCK,
                Optional.of(Duration.ofMinutes(30)),
                new ScriptedConsole().types(year(0)).interrupts());
        now = now.plus(Duration.ofMinutes(31));

        var later = new ScriptedConsole().types("", "");
        assertThat(run(Kind.MOCK, Optional.of(Duration.ofMinutes(30)), later)).isEqualTo(Leaving.DONE);

        assertThat(later.transcript()).contains("Now to what your answers came to.", "Session finished: 1 answer.");
    }

    @Test
    void cramming_is_kept_and_leaves_the_schedule_alone() {
        run(Kind.CRAM, Optional.empty(), new ScriptedConsole().types(WRONG, "", year(1), "", year(2), ""));

        assertThat(answers()).hasSize(3);
        assertThat(desk(new ScriptedConsole()).memories().met()).isEmpty();
    }

    @Test
    void whatever_broke_off_last_is_gone_on_with() {
        run(
                Kind.DRILL,
                Optional.empty(),
                new ScriptedConsole().types(year(0), "").interrupts());

        var later = new ScriptedConsole().interrupts();
        assertThat(new StudyLoop(desk(later)).goOn()).contains(Leaving.LEFT);

        assertThat(later.transcript()).contains("Going on where you stopped: question 2 of 3.");
        assertThat(new StudyLoop(desk(new ScriptedConsole())).goOn()).isPresent();
    }
}
