package org.triangulate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.quiz.material.InventedCourse;

/** An author with two windows: files are saved in the one, and the program runs in the other, a pseudo-terminal. */
class AuthorAtATerminalTest {
    @TempDir
    Path folder;

    private Path course;

    @BeforeEach
    void needsAPseudoTerminal() {
        assumeTrue(PseudoTerminal.isAvailable(), "util-linux's script makes the pseudo-terminal");
        course = InventedCourse.copyTo(folder.resolve("course"));
    }

    @Test
    void aCheckUnderWatchIsDoneAgainAtEachSaveUntilCtrlC() throws Exception {
        try (var terminal =
                PseudoTerminal.start(100, folder.resolve("profile"), "check", course.toString(), "--watch")) {
            terminal.await("0 errors, 0 warnings.");
            terminal.await("Ctrl-C leave ▸");
            InventedCourse.spoil(course, "model/figures.yaml", "value: over 40 %", "value: lots");
            assertThat(terminal.await("Ctrl-C leave ▸").lines().map(String::stripTrailing))
                    .containsSequence("  11 |         value: lots", "     |                ^");
            InventedCourse.spoil(course, "model/figures.yaml", "value: lots", "value: over 40 %");
            assertThat(terminal.await("Ctrl-C leave ▸")).contains("Check 3", "0 errors");
            terminal.type(PseudoTerminal.CTRL_C);
            assertThat(terminal.status()).isZero();
        }
    }

    @Test
    void aPreviewComesAnewAtEachSaveAndLeavesNoProfile() throws Exception {
        var profile = folder.resolve("profile");
        try (var terminal =
                PseudoTerminal.start(100, profile, "preview", "name-the-buyer", "--course", course.toString())) {
            terminal.await("Which state buys its bread?");
            terminal.await("▸");
            terminal.type("Kaldia\r");
            terminal.await("✗ Not quite.");
            terminal.await("▸");
            InventedCourse.spoil(course, "exercises/items.yaml", "Which state buys its bread?", "Who buys bread?");
            terminal.await("Who buys bread?");
            terminal.await("▸");
            terminal.type("Morvia\r");
            terminal.await("✓ Right.");
            terminal.await("▸");
            terminal.type(PseudoTerminal.CTRL_D);
            assertThat(terminal.status()).isZero();
        }
        assertThat(profile).doesNotExist();
    }

    @Test
    void aNewCourseIsAskedForAndOfOneThatWasLeftThereIsNothing() throws Exception {
        var place = folder.resolve("new");
        try (var terminal = PseudoTerminal.start(100, folder.resolve("profile"), "new", "course", place.toString())) {
            terminal.await("Title of the course (Enter for Norland and Sudland)");
            terminal.await("▸");
            terminal.type("Two hills\r");
            terminal.await("(Enter for two-hills)");
            terminal.await("▸");
            terminal.type(PseudoTerminal.CTRL_D);
            terminal.await("Nothing was written.");
            assertThat(terminal.status()).isOne();
        }
        assertThat(place).doesNotExist();
    }
}
