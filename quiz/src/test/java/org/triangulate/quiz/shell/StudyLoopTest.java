package org.triangulate.quiz.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.text.Wording;

class StudyLoopTest {
    private static Material material;

    /** Three generated items that ask for a year, and the years that are their keys. */
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

    private Leaving study(ScriptedConsole console) {
        return new StudyLoop(desk(console)).run("study", StudyLoopTest::plan, "Nothing.");
    }

    private static List<PlannedItem> plan() {
        return items.stream().map(item -> new PlannedItem(item.id(), 1)).toList();
    }

    private static String year(int item) {
        var event = material.course()
                .model()
                .find(org.triangulate.model.Event.class, items.get(item).about().get(0))
                .orElseThrow();
        return String.valueOf(event.date().earliest().getYear());
    }

    private List<String> verdicts() {
        return profile.answers(material.course().id()).stream()
                .map(answer -> answer.item() + " " + answer.verdict())
                .toList();
    }

    @Test
    void rightAnswersLeadThroughTheSessionToItsEnd() {
        var console = new ScriptedConsole().types(year(0), "", year(1), "", year(2), "", "");

        assertThat(study(console)).isEqualTo(Leaving.DONE);

        assertThat(verdicts())
                .containsExactly(
                        items.get(0).id() + " right",
                        items.get(1).id() + " right",
                        items.get(2).id() + " right");
        assertThat(console.transcript())
                .contains(
                        "1 of 3",
                        "3 of 3",
                        "Right.",
                        "Session finished: 3 answers.",
                        "3 right, 0 partly right, 0 not; 1 minute.");
    }

    @Test
    void anAnswerIsKeptBeforeItsVerdictIsShown() {
        var console = new ScriptedConsole().types(year(0), "");
        var keptWhenShown = new ArrayList<Integer>();
        console.beforePrinting(
                () -> keptWhenShown.add(profile.answerCount(material.course().id())));

        study(console);

        assertThat(keptWhenShown).startsWith(0, 1);
    }

    @Test
    void whatWasWrongComesOnceMoreAtTheEnd() {
        var console = new ScriptedConsole().types("1066", "", year(1), "", year(2), "", year(0), "", "");

        assertThat(study(console)).isEqualTo(Leaving.DONE);

        assertThat(verdicts())
                .containsExactly(
                        items.get(0).id() + " wrong",
                        items.get(1).id() + " right",
                        items.get(2).id() + " right",
                        items.get(0).id() + " right");
        assertThat(console.transcript()).contains("Not quite.", "4 of 4 (once more)");
    }

    @Test
    void anInterruptedSessionGoesOnAtTheQuestionWhereItStopped() {
        assertThat(study(new ScriptedConsole().types(year(0), "").interrupts())).isEqualTo(Leaving.LEFT);
        assertThat(verdicts()).hasSize(1);

        var later = new ScriptedConsole().types(year(1), "", year(2), "", "");
        assertThat(study(later)).isEqualTo(Leaving.DONE);

        assertThat(later.transcript()).startsWith("Going on where you stopped: question 2 of 3.");
        assertThat(verdicts()).hasSize(3);
    }

    @Test
    void theEndOfInputLeavesTheProgramAndKeepsEveryAnswer() {
        assertThat(study(new ScriptedConsole().types(year(0)))).isEqualTo(Leaving.ENDED);

        assertThat(verdicts()).hasSize(1);
    }

    @Test
    void aSessionThatBrokeOffYesterdayIsPlannedAnew() {
        study(new ScriptedConsole().types(year(0), "").interrupts());
        now = now.plusSeconds(86_400);

        var tomorrow = new ScriptedConsole().interrupts();
        study(tomorrow);

        assertThat(tomorrow.transcript()).doesNotContain("Going on").contains("1 of 3");
    }

    @Test
    void anAnswerThatIsTakenBackIsAskedAgainAndNotCounted() {
        var console = new ScriptedConsole().types("1066", "u", year(0), "", year(1), "", year(2), "", "");

        assertThat(study(console)).isEqualTo(Leaving.DONE);

        assertThat(verdicts())
                .containsExactly(
                        items.get(0).id() + " right",
                        items.get(1).id() + " right",
                        items.get(2).id() + " right");
    }

    @Test
    void whatCannotBeReadIsNoAnswer() {
        var console = new ScriptedConsole().types("abc", "", "?", year(0), "").interrupts();

        study(console);

        assertThat(verdicts()).containsExactly(items.get(0).id() + " right");
        assertThat(console.transcript())
                .contains("'abc' is no year; type a year, with four digits.", "Ctrl-C leaves the question");
    }

    @Test
    void anAnswerIsKeptLetterByLetter() {
        study(new ScriptedConsole().types("  " + year(0) + " ").interrupts());

        assertThat(profile.answers(material.course().id()))
                .extracting(Answer::typed)
                .containsExactly("  " + year(0) + " ");
    }

    @Test
    void aTextThatAPersonMarksIsNotPlanned() {
        var essays = material.bank().items().stream()
                .filter(item -> item.task().rubric().isPresent())
                .toList();

        assertThat(essays).isNotEmpty();
        assertThat(desk(new ScriptedConsole()).planner().drill(essays, 5)).isEmpty();
    }

    @Test
    void whoWritesATextIsNotAskedHowSureHeIs() {
        var essay = material.bank().items().stream()
                .filter(item -> item.task().rubric().isPresent())
                .findFirst()
                .orElseThrow();
        var console = new ScriptedConsole().interrupts();

        new StudyLoop(desk(console), true, Optional.empty())
                .run("exercise", () -> List.of(new PlannedItem(essay.id(), 1)), "");

        assertThat(console.transcript()).contains("1 of 1").doesNotContain("how sure");
    }

    @Test
    void theEvidenceCanBeLookedAtAfterAVerdict() {
        var console = new ScriptedConsole()
                .types(year(0), "w", "t", "c", "nonsense", "")
                .interrupts();

        study(console);

        assertThat(console.transcript())
                .contains("(event " + items.get(0).about().get(0) + ")")
                .contains("There are no figures to compare here.")
                .contains("Enter goes on.");
    }

    @Test
    void withNothingToAskItSaysSo() {
        var console = new ScriptedConsole();

        assertThat(new StudyLoop(desk(console)).run("study", List::of, "Nothing is due and nothing is new."))
                .isEqualTo(Leaving.DONE);

        assertThat(console.transcript()).contains("Nothing is due and nothing is new.");
    }
}
