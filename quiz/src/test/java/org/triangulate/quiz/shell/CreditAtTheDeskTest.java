package org.triangulate.quiz.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.text.Wording;

/** Hints, attempts, confidence, and feedback that waits, as a student meets them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditAtTheDeskTest {
    private static final String ITEMS = """
            items:
              - id: tried
                kind: single-choice
                unit: grain
                level: remember
                stem: Who has the fields?
                options:
                  - {text: Kaldia, why: So the atlas says., key: true}
                  - {text: Morvia, why: Morvia has the bridge.}
                  - {text: Neither, why: The atlas finds fields.}
                hints:
                  - {text: "It lies upstream.", cost: 10 %}
                  - {text: "Its name begins with K.", cost: 30 %}
                attempts: 3
                penalty: 25 %
                why: Kaldia has the fields.
                cite: {source: atlas-2015, at: "2.1"}
              - id: sure
                kind: short-text
                unit: grain
                level: remember
                stem: Who has the bridge?
                accept: [Morvia]
                confidence: true
                why: Morvia has the bridge.
                cite: {source: atlas-2015, at: "2.1"}
              - id: later
                kind: short-text
                unit: grain
                level: remember
                stem: What crosses the bridge?
                accept: [grain]
                feedback: end-of-session
                why: Grain crosses it.
                cite: {source: atlas-2015, at: "2.1"}
            """;

    @TempDir
    Path folder;

    private final Instant start = Instant.parse("2026-03-01T18:00:00Z");
    private Instant now = start;
    private Material material;
    private Profile profile;

    @BeforeEach
    void readCourse() throws IOException {
        var course = InventedCourse.copyTo(folder.resolve("course"));
        Files.writeString(course.resolve("exercises/credit.yaml"), ITEMS);
        material = MaterialReader.folder(course);
        profile = Profile.open(folder.resolve("profile"), clock());
    }

    @AfterEach
    void closeProfile() {
        profile.close();
    }

    private InstantSource clock() {
        return () -> now = now.plusSeconds(7);
    }

    private Leaving study(ScriptedConsole console, boolean confidence, String... items) {
        var plan = Stream.of(items).map(item -> new PlannedItem(item, 1)).toList();
        var desk = new Desk(
                console,
                material,
                profile,
                Fsrs6.standard(),
                new StudyDays(ZoneOffset.UTC),
                clock(),
                new Random(now.getEpochSecond()),
                Wording.ENGLISH);
        return new StudyLoop(desk, confidence, Optional.empty()).run("study", () -> plan, "");
    }

    private Leaving study(ScriptedConsole console, String... items) {
        return study(console, false, items);
    }

    private List<Answer> answers() {
        return profile.answers(material.course().id());
    }

    @Test
    void a_second_attempt_and_a_hint_cost_what_was_announced() {
        var console = new ScriptedConsole().types("?", "Morvia", "Kaldia", "", "");

        assertThat(study(console, "tried")).isEqualTo(Leaving.DONE);

        assertThat(console.transcript())
                .containsSubsequence(
                        "Type ? for a hint; there are 2, and they cost 10 %, 30 %.",
                        "3 attempts; each after the first costs 25 %.",
                        "Hint 1 of 2. It lies upstream.",
                        "An answer can now earn 90 % of the points.",
                        "Not quite.",
                        "Morvia has the bridge.",
                        "Attempt 2 of 3, for at most 65 % of the points.",
                        "Right.",
                        "It counts 65 %: the hint costs 10 %, attempt 2 costs 25 %.");
        assertThat(console.transcript().split("Attempt 2")[0]).doesNotContain("Kaldia has the fields.");
        assertThat(answers()).singleElement().satisfies(answer -> {
            assertThat(answer.score()).isEqualTo(0.65);
            assertThat(answer.hints()).isEqualTo(1);
            assertThat(answer.rating()).isEqualTo(1);
            assertThat(answer.verdict()).isEqualTo("right");
        });
    }

    @Test
    void who_leaves_between_attempts_comes_back_to_them() {
        study(new ScriptedConsole().types("?", "Neither").interrupts(), "tried");
        assertThat(answers()).isEmpty();

        var later = new ScriptedConsole().types("Kaldia", "");
        study(later, "tried");

        assertThat(later.transcript()).contains("Hint 1 of 2.", "Attempt 2 of 3, for at most 65 % of the points.");
        assertThat(answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.score()).isEqualTo(0.65));
    }

    @Test
    void enter_alone_shows_the_answer_when_an_attempt_was_made() {
        var console = new ScriptedConsole().types("Neither", "", "", "Kaldia", "");

        study(console, "tried");

        assertThat(console.transcript()).containsSubsequence("Attempt 2 of 3", "Not quite.", "Expected: Kaldia");
        assertThat(answers()).extracting(Answer::typed).containsExactly("Neither", "Kaldia");
    }

    @Test
    void confidence_is_asked_before_anything_is_told_and_pays_or_costs() {
        var console = new ScriptedConsole().types("Kaldia", "maybe", "3", "", "Morvia", "2", "");

        study(console, "sure");

        assertThat(console.transcript())
                .containsSubsequence(
                        "You will be asked how sure you are.",
                        "Type 1, 2 or 3",
                        "Not quite.",
                        "You were very sure: −6 points for your confidence.",
                        "You were fairly sure: +2 points for your confidence.",
                        "Confidence: −4 points of at most 6.",
                        "Fairly sure: right in 100 % of 1.",
                        "Very sure: right in 0 % of 1.");
        assertThat(profile.confidences(material.course().id()).values()).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void who_leaves_before_saying_how_sure_meets_the_question_again() {
        study(new ScriptedConsole().types("Morvia").interrupts(), "sure");

        assertThat(answers()).isEmpty();
    }

    @Test
    void a_whole_session_can_be_asked_with_confidence() {
        study(new ScriptedConsole().types("grain", "1"), true, "later");

        assertThat(profile.confidences(material.course().id()).values()).containsExactly(1);
    }

    @Test
    void feedback_that_waits_comes_at_the_end_and_what_was_wrong_is_not_asked_again() {
        var console = new ScriptedConsole().types("water", "Morvia", "1", "", "w", "", "");

        assertThat(study(console, "later", "sure")).isEqualTo(Leaving.DONE);

        assertThat(console.transcript())
                .containsSubsequence(
                        "What your answer came to is told at the end of the session.",
                        "Your answer is kept.",
                        "2 of 2",
                        "Now to what your answers came to.",
                        "What crosses the bridge?",
                        "Not quite.",
                        "Grain crosses it.",
                        "Session finished: 2 answers.");
        assertThat(console.transcript()).doesNotContain("once more");
    }

    @Test
    void a_session_that_broke_off_at_its_review_goes_on_there() {
        study(new ScriptedConsole().types("water").interrupts(), "later");

        var later = new ScriptedConsole().types("");
        assertThat(study(later, "later")).isEqualTo(Leaving.DONE);

        assertThat(later.transcript())
                .contains("Going on where you stopped: the end.", "Grain crosses it.", "Session finished: 1 answer.");
    }
}
