package org.triangulate.quiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.triangulate.quiz.terminal.ScreenInMemory.BACKSPACE;
import static org.triangulate.quiz.terminal.ScreenInMemory.CTRL_C;
import static org.triangulate.quiz.terminal.ScreenInMemory.CTRL_D;
import static org.triangulate.quiz.terminal.ScreenInMemory.ENTER;
import static org.triangulate.quiz.terminal.ScreenInMemory.LEFT;
import static org.triangulate.quiz.terminal.ScreenInMemory.TAB;
import static org.triangulate.quiz.terminal.ScreenInMemory.UP;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** The console at JLine's own terminal, key by key; only the process behind it is missing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LineConsoleTest {
    private static final Prompt ANSWER = Prompt.forAnswer(Line.of("one letter ▸ ", Style.LABEL));

    private static final Prompt CHOICE =
            Prompt.forAnswer(Line.of("a to c ▸ ", Style.LABEL)).withKeys("abc");

    private static final Prompt WATCHING = Prompt.untilWoken(Line.of("watching ▸ "));

    private static final Prompt COMMAND = new Prompt(Line.of("▸ ", Style.LABEL), true, LineConsoleTest::completions);

    @TempDir
    Path folder;

    private ScreenInMemory screen;

    @BeforeEach
    void openScreen() {
        screen = new ScreenInMemory(60, folder.resolve("history"));
    }

    @AfterEach
    void closeScreen() {
        screen.close();
    }

    private static List<String> completions(List<String> words) {
        return words.size() <= 1
                ? List.of("study", "show", "progress")
                : List.of("bridge-treaty", "bridge-opened", "orlov");
    }

    @Test
    void what_is_typed_is_shown_behind_the_prompt_and_answered() {
        var reply = screen.ask(ANSWER);
        screen.type("b");
        screen.awaitRow("one letter ▸ b");
        screen.type(ENTER);

        assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.typed("b"));
    }

    @Test
    void a_letter_that_is_a_whole_reply_needs_no_enter() {
        assertThat(screen.ask(CHOICE, "b")).isEqualTo(Reply.typed("b"));
    }

    @Test
    void an_enter_out_of_habit_behind_such_a_letter_answers_nothing() {
        assertThat(screen.ask(CHOICE, "b", ENTER)).isEqualTo(Reply.typed("b"));

        screen.pass(Duration.ofMillis(100));
        assertThat(screen.ask(CHOICE, "c")).isEqualTo(Reply.typed("c"));
    }

    @Test
    void an_enter_after_a_while_answers_the_next_question_with_nothing() {
        screen.ask(CHOICE, "b");

        var reply = screen.ask(CHOICE);
        screen.pass(Duration.ofSeconds(1));
        screen.type(ENTER);

        assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.typed(""));
    }

    @Test
    void only_the_first_letter_is_a_whole_reply() {
        assertThat(screen.ask(CHOICE, "xb", ENTER)).isEqualTo(Reply.typed("xb"));
        assertThat(screen.ask(ANSWER, "b", ENTER)).isEqualTo(Reply.typed("b"));
    }

    @Test
    void backspace_takes_the_last_letter_back() {
        var reply = screen.ask(ANSWER);
        screen.type("ab");
        screen.awaitRow("one letter ▸ ab");
        screen.type(BACKSPACE);
        screen.awaitRow("one letter ▸ a");
        screen.type("c" + ENTER);

        assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.typed("ac"));
    }

    @Test
    void a_letter_can_be_put_in_between() {
        assertThat(screen.ask(ANSWER, "Mrvia", LEFT, LEFT, LEFT, LEFT, "o", ENTER))
                .isEqualTo(Reply.typed("Morvia"));
    }

    @Test
    void cyrillic_is_typed_shown_and_taken_back_like_any_letter() {
        var reply = screen.ask(ANSWER);
        screen.type("Кальдияя");
        screen.awaitRow("one letter ▸ Кальдияя");
        screen.type(BACKSPACE);
        screen.awaitRow("one letter ▸ Кальдия");
        screen.type(ENTER);

        assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.typed("Кальдия"));
    }

    @Test
    void spaces_quotation_marks_and_exclamation_marks_are_answers_like_others() {
        assertThat(screen.ask(ANSWER, " \"Sol\" !x 'y \\ ", ENTER)).isEqualTo(Reply.typed(" \"Sol\" !x 'y \\ "));
    }

    @Test
    void tab_completes_a_command() {
        assertThat(screen.ask(COMMAND, "st", TAB, ENTER).text().strip()).isEqualTo("study");
    }

    @Test
    void tab_completes_the_id_behind_a_command() {
        var reply = screen.ask(COMMAND);
        screen.type("show orl" + TAB);
        screen.awaitRow("▸ show orlov");
        screen.type(ENTER);

        assertThat(ScreenInMemory.replied(reply).text().strip()).isEqualTo("show orlov");
    }

    @Test
    void tab_completes_what_several_ids_share_and_the_rest_after_the_next_letter() {
        var reply = screen.ask(COMMAND);
        screen.type("show br" + TAB);
        screen.awaitRow("▸ show bridge-");
        screen.type("t" + TAB);
        screen.awaitRow("▸ show bridge-treaty");
        screen.type(ENTER);

        assertThat(ScreenInMemory.replied(reply).text().strip()).isEqualTo("show bridge-treaty");
    }

    @Test
    void tab_lists_the_ids_where_no_further_letter_is_shared() {
        var reply = screen.ask(COMMAND);
        screen.type("show bridge-" + TAB);
        screen.awaitRow("bridge-opened   bridge-treaty");
        screen.type(CTRL_C);

        assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.INTERRUPTED);
    }

    @Test
    void tab_gives_nothing_away_in_an_answer() {
        screen.ask(COMMAND, ENTER);

        assertThat(screen.ask(ANSWER, "st", TAB, ENTER)).isEqualTo(Reply.typed("st"));
    }

    @Test
    void the_up_arrow_brings_the_last_command_back() {
        screen.ask(COMMAND, "show orlov", ENTER);
        screen.ask(COMMAND, "progress", ENTER);

        assertThat(screen.ask(COMMAND, UP, UP, ENTER)).isEqualTo(Reply.typed("show orlov"));
    }

    @Test
    void the_up_arrow_brings_nothing_back_in_an_answer() {
        screen.ask(COMMAND, "show orlov", ENTER);
        screen.ask(ANSWER, "Morvia", ENTER);

        assertThat(screen.ask(ANSWER, UP, "b", ENTER)).isEqualTo(Reply.typed("b"));
    }

    @Test
    void an_answer_is_not_remembered_among_the_commands() {
        screen.ask(COMMAND, "show orlov", ENTER);
        screen.ask(ANSWER, "Morvia", ENTER);

        assertThat(screen.ask(COMMAND, UP, ENTER)).isEqualTo(Reply.typed("show orlov"));
    }

    @Test
    void the_next_start_remembers_the_commands_and_no_answer() {
        screen.ask(COMMAND, "show orlov", ENTER);
        screen.ask(ANSWER, "Morvia", ENTER);
        screen.close();

        assertThat(folder.resolve("history")).content().contains("show orlov").doesNotContain("Morvia");
        try (var next = new ScreenInMemory(60, folder.resolve("history"))) {
            assertThat(next.ask(COMMAND, UP, ENTER)).isEqualTo(Reply.typed("show orlov"));
        }
    }

    @Test
    void ctrl_c_interrupts_whatever_was_typed_so_far() {
        assertThat(screen.ask(ANSWER, CTRL_C)).isEqualTo(Reply.INTERRUPTED);

        var reply = screen.ask(ANSWER);
        screen.type("half an ans");
        screen.await("half an ans");
        screen.type(CTRL_C);

        assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.INTERRUPTED);
        assertThat(screen.ask(ANSWER, "b", ENTER)).isEqualTo(Reply.typed("b"));
    }

    @Test
    void ctrl_d_ends_it_and_does_so_again() {
        assertThat(screen.ask(ANSWER, CTRL_D)).isEqualTo(Reply.ENDED);
        assertThat(screen.ask(COMMAND, CTRL_D)).isEqualTo(Reply.ENDED);
    }

    @Test
    void ctrl_d_behind_a_letter_is_no_end() {
        assertThat(screen.ask(ANSWER, "b", CTRL_D, ENTER)).isEqualTo(Reply.typed("b"));
    }

    @Test
    void lines_are_shown_one_below_the_other_in_any_script() {
        screen.console().print(List.of(Line.of("Кальдия"), Line.BLANK, Line.of("  ━━━ ████▒▒ ✓ 中文")));

        assertThat(screen.rows()).startsWith("Кальдия", "", "  ━━━ ████▒▒ ✓ 中 文");
    }

    @Test
    void a_verdict_is_bold_and_green_and_what_follows_it_is_not() {
        screen.console().print(List.of(Line.of("Right.", Style.RIGHT).plus(" plain"), Line.of("next line")));

        var cells = screen.cellsOf("Right. plain");
        assertThat(cells.subList(0, 6)).allMatch(ScreenTerminal::cellBold).allMatch(ScreenTerminal::cellHasForeground);
        assertThat(cells.subList(7, 12))
                .noneMatch(ScreenTerminal::cellBold)
                .noneMatch(ScreenTerminal::cellHasForeground);
        assertThat(screen.cellsOf("next line"))
                .noneMatch(ScreenTerminal::cellBold)
                .noneMatch(ScreenTerminal::cellHasForeground);
        var colour = ScreenTerminal.cellColorRgb(ScreenTerminal.cellForeground(cells.get(0)));
        assertThat(colour >> 8 & 0xff)
                .as("green")
                .isGreaterThan(colour >> 16 & 0xff)
                .isGreaterThan(colour & 0xff);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void no_style_lasts_beyond_its_line(Style style) {
        screen.console().print(List.of(Line.of("styled", style), Line.of("after it")));

        assertThat(screen.cellsOf("after it"))
                .allMatch(cell -> ScreenTerminal.cellAttr(cell) == ScreenTerminal.cellAttr(' '));
    }

    @ParameterizedTest
    @EnumSource(value = Style.class, mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void every_style_but_plain_can_be_seen(Style style) {
        screen.console().print(List.of(Line.of("styled", style), Line.of("plain")));

        assertThat(ScreenTerminal.cellAttr(screen.cellsOf("styled").get(0)))
                .isNotEqualTo(ScreenTerminal.cellAttr(screen.cellsOf("plain").get(0)));
    }

    @Test
    void a_hostile_line_does_not_reach_the_terminal_as_a_command() {
        screen.console().print(List.of(Line.of("first"), Line.of("\u001b[2J\u001b[1;1Hgone")));

        assertThat(screen.rows()).startsWith("first", "?[2J?[1;1Hgone");
    }

    @Test
    void it_is_as_wide_as_the_terminal_is_now() {
        assertThat(screen.console().width()).isEqualTo(60);

        screen.resize(45);

        assertThat(screen.console().width()).isEqualTo(45);
        assertThat(screen.console().isPlain()).isFalse();
    }

    @Test
    void a_terminal_that_changes_its_width_keeps_what_is_being_typed() {
        var reply = screen.ask(ANSWER);
        screen.type("Morvia and");
        screen.awaitRow("one letter ▸ Morvia and");

        screen.resize(30);
        screen.type(" Kaldia");
        screen.await("Morvia and Kald");
        screen.type(ENTER);

        assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.typed("Morvia and Kaldia"));
    }

    @Test
    void a_terminal_that_does_not_know_its_width_counts_as_one_of_80_columns() throws Exception {
        var terminal = new LineDisciplineTerminal(
                "unsized", "xterm", java.io.OutputStream.nullOutputStream(), java.nio.charset.StandardCharsets.UTF_8);
        terminal.setSize(Size.of(0, 0));
        try (var console = new LineConsole(terminal, folder.resolve("history"), InstantSource.system())) {
            assertThat(console.width()).isEqualTo(80);
        }
    }

    @Test
    void a_question_that_waits_can_be_woken_and_asked_anew() {
        var reply = screen.ask(WATCHING);
        screen.console().wake();
        assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.WOKEN);

        assertThat(screen.ask(WATCHING, "b", ENTER)).isEqualTo(Reply.typed("b"));
    }

    @Test
    void a_console_that_was_woken_before_it_asks_does_not_ask() {
        screen.console().wake();

        assertThat(screen.console().ask(WATCHING)).isEqualTo(Reply.WOKEN);
        assertThat(screen.ask(ANSWER, CTRL_C)).isEqualTo(Reply.INTERRUPTED);
    }

    @Test
    void what_is_printed_after_waking_stands_below_the_prompt() {
        var reply = screen.ask(WATCHING);
        screen.console().wake();
        ScreenInMemory.replied(reply);
        screen.console().print(List.of(Line.of("Check 2")));

        screen.awaitRow("Check 2");
        assertThat(screen.rows()).startsWith("watching ▸", "Check 2");
    }

    @Test
    void a_question_to_a_student_is_ended_by_nothing_but_keys() {
        screen.console().wake();
        var reply = screen.ask(ANSWER);
        screen.console().wake();
        screen.type("b");
        screen.awaitRow("one letter ▸ b");
        screen.type(ENTER);

        assertThat(ScreenInMemory.replied(reply)).isEqualTo(Reply.typed("b"));
    }
}
