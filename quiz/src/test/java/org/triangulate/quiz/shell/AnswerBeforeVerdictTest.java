package org.triangulate.quiz.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Wording;

/** The order of things that a crash must not upset: first the answer is on the disk, then anything is said about it. */
class AnswerBeforeVerdictTest {
    private static final Instant NOW = Instant.parse("2026-03-01T18:00:00Z");

    @TempDir
    Path folder;

    private final Console console = mock(Console.class);

    private Desk desk(Profile profile) {
        when(console.width()).thenReturn(80);
        when(console.isPlain()).thenReturn(true);
        when(console.ask(any())).thenReturn(Reply.typed("1999"), Reply.ENDED);
        return new Desk(
                console,
                MaterialReader.shipped(),
                profile,
                Fsrs6.standard(),
                new StudyDays(ZoneOffset.UTC),
                () -> NOW,
                new Random(1),
                Wording.ENGLISH);
    }

    private static List<PlannedItem> plan(Desk desk) {
        return desk.material().bank().items().stream()
                .filter(item -> item.id().startsWith("gen-year-"))
                .limit(1)
                .map(item -> new PlannedItem(item.id(), 1))
                .toList();
    }

    private static List<Line> verdict() {
        return argThat(lines -> lines.stream().anyMatch(line -> line.text().startsWith("Expected: ")));
    }

    @Test
    void theAnswerIsRecordedBeforeItsVerdictIsPrinted() {
        try (var opened = Profile.open(folder, () -> NOW)) {
            var profile = spy(opened);
            var desk = desk(profile);

            new StudyLoop(desk).run("study", () -> plan(desk), "");

            var order = inOrder(profile, console);
            order.verify(profile).record(any());
            order.verify(console).print(verdict());
        }
    }

    @Test
    void noVerdictIsPrintedForAnAnswerThatCouldNotBeKept() {
        try (var opened = Profile.open(folder, () -> NOW)) {
            var profile = spy(opened);
            doThrow(new IllegalStateException("the disk is full")).when(profile).record(any());
            var desk = desk(profile);

            var loop = new StudyLoop(desk);
            var plan = plan(desk);
            var thrown = catchThrowable(() -> loop.run("study", () -> plan, ""));

            assertThat(thrown).hasMessage("the disk is full");
            verify(console, never()).print(verdict());
        }
    }
}
