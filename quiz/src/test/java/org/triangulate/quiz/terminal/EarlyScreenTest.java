package org.triangulate.quiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jline.utils.ColorPalette;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What is on the screen before the line editor is ready, and what becomes of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlyScreenTest {
    private static final PrintWriter NOBODY = new PrintWriter(Writer.nullWriter());

    private static final Prompt COMMAND = new Prompt(Line.of("▸ ", Style.LABEL), true, words -> List.of());

    @TempDir
    Path folder;

    @Test
    void the_prompt_is_there_before_the_editor_and_stands_there_once() {
        var ready = new CompletableFuture<Void>();
        try (var screen = new ScreenInMemory(60, folder.resolve("history"), ready)) {
            screen.console().print(List.of(Line.of("14 due")));
            var reply = screen.ask(COMMAND);
            screen.type("stu");
            screen.awaitRow("▸ stu");
            ready.complete(null);
            screen.awaitEditor();
            screen.type("dy");
            screen.awaitRow("▸ study");
            screen.type(ScreenInMemory.ENTER);

            assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.typed("study"));
            assertThat(screen.rows()).startsWith("14 due", "▸ study").doesNotContain("▸");
        }
    }

    @Test
    void what_was_shown_early_stays_above_what_comes_later() {
        var ready = CompletableFuture.<Void>completedFuture(null);
        try (var screen = new ScreenInMemory(60, folder.resolve("history"), ready)) {
            screen.console().print(List.of(Line.of("early")));
            var reply = screen.ask(COMMAND);
            screen.awaitEditor();
            screen.type("x" + ScreenInMemory.ENTER);
            assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.typed("x"));
            screen.console().print(List.of(Line.of("late")));
            screen.awaitRow("late");

            assertThat(screen.rows()).startsWith("early", "▸ x").containsSubsequence("▸ x", "late");
        }
    }

    @Test
    void what_was_typed_while_nobody_asked_stands_behind_the_prompt_alone() {
        var ready = CompletableFuture.<Void>completedFuture(null);
        try (var screen = new ScreenInMemory(60, folder.resolve("history"), ready)) {
            var first = screen.ask(COMMAND);
            screen.awaitEditor();
            screen.type("x" + ScreenInMemory.ENTER);
            ScreenInMemory.replied(first);
            screen.type("unit");
            screen.awaitRow("unit");

            var second = CompletableFuture.supplyAsync(() -> screen.console().ask(COMMAND));
            screen.awaitRow("▸ unit");
            screen.type(ScreenInMemory.ENTER);

            assertThat(ScreenInMemory.replied(second)).isEqualTo(Reply.typed("unit"));
            assertThat(screen.rows()).startsWith("▸ x", "▸ unit");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_style_is_written_as_the_editor_writes_it(Style style) {
        var line = Line.of("Гродна", style);

        assertThat(Ansi.of(line, 8, ColorPalette.DEFAULT)).isEqualTo(Ansi.of(line, 256, ColorPalette.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, 8",
        "xterm, 8",
        "tmux-256color, 8",
        "screen, 8",
        "linux, 8",
        "vt100, 0",
        "vt220, 0",
        "ansi-mono, 0"
    })
    void it_has_the_colours_of_its_family(String terminal, int colours) {
        assertThat(EarlyScreen.of(NOBODY, Map.of("TERM", terminal, "COLUMNS", "72")))
                .contains(new EarlyScreen(NOBODY, 72, colours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "wide", "99999", "8 0"})
    void where_nobody_tells_how_wide_it_is_there_is_none(String columns) {
        assertThat(EarlyScreen.of(NOBODY, Map.of("TERM", "xterm", "COLUMNS", columns)))
                .isEmpty();
    }
}
