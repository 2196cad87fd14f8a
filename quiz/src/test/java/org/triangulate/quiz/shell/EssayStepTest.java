package org.triangulate.quiz.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.store.SelfMark;
import org.triangulate.quiz.text.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EssayStepTest {
    private static Material material;
    private static Item essay;

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-01T18:00:00Z");
    private Profile profile;

    @BeforeAll
    static void readCourse() {
        material = MaterialReader.shipped();
        essay = material.bank().find("test-the-expectation-of-balancing").orElseThrow();
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

    private ScriptedConsole run(ScriptedConsole console) {
        new StudyLoop(desk(console)).run("exercise:essay", () -> List.of(new PlannedItem(essay.id(), 1)), "");
        return console;
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

    private Progress progress() {
        var desk = desk(new ScriptedConsole());
        var course = material.course().id();
        return Progress.of(material, desk.memories(), profile.answerCount(course), now);
    }

    @Test
    void a_text_is_written_marked_by_its_writer_and_kept_with_the_marks() {
        var console = run(new ScriptedConsole()
                .types("The study of 2019 expected pressure.", "Mistake.", ".u", ".", ".", "1", "9", "2", "2", ""));

        var answer = profile.answers(material.course().id()).get(0);
        assertThat(answer.typed()).isEqualTo("The study of 2019 expected pressure.");
        assertThat(answer.verdict()).isEqualTo("partly");
        assertThat(answer.score()).isEqualTo(5 / 7.0);
        assertThat(answer.rating()).isEqualTo(2);
        assertThat(profile.marksOf(answer.id()))
                .containsExactly(
                        new SelfMark("expectations", "both", 2),
                        new SelfMark("outcome", "in part", 1),
                        new SelfMark("verdict", "stated", 2));
        assertThat(console.transcript())
                .contains("Taken back: Mistake.")
                .contains("It has 6 words; asked for are 150 to 350 words. Write on, or type . again")
                .contains("Found: the 2019 study (“study of 2019”).")
                .contains("Not found, to check: the briefing of 2020.")
                .contains("not a mark")
                .contains("5 of 7 points.");
    }

    @Test
    void what_is_suggested_decides_nothing() {
        run(new ScriptedConsole().types("Thesis.", ".", ".", "1", "1", "1", ""));

        assertThat(profile.answers(material.course().id()).get(0).score()).isEqualTo(1);
        assertThat(profile.answers(material.course().id()).get(0).rating()).isEqualTo(3);
    }

    @Test
    void until_it_is_marked_nothing_counts_it() {
        run(new ScriptedConsole().types("One line.", ".", ".", "1").interrupts());

        assertThat(progress().answers()).isZero();
        assertThat(desk(new ScriptedConsole()).memories().knows(essay.id())).isFalse();
        assertThat(profile.openDrafts(material.course().id()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.text()).isEqualTo("One line."));

        var back = run(new ScriptedConsole().types("1", "1", "1", ""));

        assertThat(back.transcript()).contains("Now mark it yourself").doesNotContain("Line 1:");
        assertThat(progress().answers()).isEqualTo(1);
    }

    @Test
    void every_line_is_kept_before_the_next_is_asked_for_and_the_draft_is_there_next_time() {
        run(new ScriptedConsole()
                .types("One.")
                .does(() -> assertThat(profile.openDrafts(material.course().id())
                                .get(0)
                                .text())
                        .isEqualTo("One.")));
        now = now.plusSeconds(3 * 24 * 3600);

        var back = run(new ScriptedConsole().types("Two.\nThree.", ".s").interrupts());

        assertThat(back.transcript()).contains("Your draft so far, 1 word:").contains("Your draft so far, 3 words:");
        assertThat(profile.openDrafts(material.course().id()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.lines()).containsExactly("One.", "Two.", "Three."));
    }

    @Test
    void one_may_write_on_instead_of_marking() {
        run(new ScriptedConsole().types("One.", ".", ".", "b", "Two.", ".", ".", "3", "3", "3", ""));

        var answer = profile.answers(material.course().id()).get(0);
        assertThat(answer.typed()).isEqualTo("One.\nTwo.");
        assertThat(answer.score()).isZero();
    }

    @Test
    void a_mark_that_is_taken_back_is_given_anew_for_the_same_text() {
        run(new ScriptedConsole().types("One.", ".", ".", "3", "3", "3", "u", "1", "1", "1", ""));

        var answers = profile.answers(material.course().id());
        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.typed()).isEqualTo("One.");
            assertThat(answer.score()).isEqualTo(1);
        });
        assertThat(profile.openDrafts(material.course().id())).isEmpty();
    }

    @Test
    void nothing_is_handed_in_where_nothing_is_written() {
        var console = run(new ScriptedConsole().types(".", ".u", "", "…", ".").interrupts());

        assertThat(console.transcript())
                .contains("There is nothing to hand in yet.")
                .contains("There is no line to take back.");
        assertThat(profile.answers(material.course().id())).isEmpty();
    }
}
