package org.triangulate.quiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainConsoleTest {
    private static final Prompt PROMPT = Prompt.forAnswer(Line.of("Type one letter: ", Style.FAINT));

    private static final Prompt WATCHING = Prompt.untilWoken(Line.of("Watching: "));

    private final StringWriter out = new StringWriter();

    private PlainConsole console(Reader in) {
        return new PlainConsole(in, new PrintWriter(out), 72);
    }

    private PlainConsole console(String typed) {
        return console(new StringReader(typed));
    }

    private String shown() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void lines_are_answered_in_the_order_in_which_they_were_typed() {
        var console = console("b\n\n  Кальдия \n");

        assertThat(console.ask(PROMPT)).isEqualTo(Reply.typed("b"));
        assertThat(console.ask(PROMPT)).isEqualTo(Reply.typed(""));
        assertThat(console.ask(PROMPT)).isEqualTo(Reply.typed("  Кальдия "));
    }

    @Test
    void a_last_line_without_its_end_counts() {
        assertThat(console("b").ask(PROMPT)).isEqualTo(Reply.typed("b"));
    }

    @Test
    void the_end_of_the_input_is_told_as_often_as_it_is_asked_for() {
        var console = console("b\n");
        console.ask(PROMPT);

        assertThat(console.ask(PROMPT)).isEqualTo(Reply.ENDED);
        assertThat(console.ask(PROMPT)).isEqualTo(Reply.ENDED);
        assertThat(console.ask(PROMPT)).isEqualTo(Reply.ENDED);
    }

    @Test
    void an_input_that_breaks_is_an_input_that_ends() {
        var broken = new Reader() {
            @Override
            public int read(char[] letters, int from, int count) throws IOException {
                throw new IOException("the other end is gone");
            }

            @Override
            public void close() {}
        };

        assertThat(console(broken).ask(PROMPT)).isEqualTo(Reply.ENDED);
    }

    @Test
    void a_question_that_waits_can_be_interrupted() throws IOException {
        try (var keys = new PipedWriter();
                var silence = new PipedReader(keys)) {
            var console = console(silence);
            Thread.currentThread().interrupt();

            assertThat(console.ask(PROMPT)).isEqualTo(Reply.INTERRUPTED);
            assertThat(Thread.interrupted()).as("the interruption is passed on").isTrue();
        }
    }

    @Test
    void nothing_is_read_before_something_is_asked() {
        var unread = new Reader() {
            @Override
            public int read(char[] letters, int from, int count) {
                throw new AssertionError("read without being asked");
            }

            @Override
            public void close() {}
        };

        console(unread).print(List.of(Line.of("Hello.")));

        assertThat(shown()).isEqualTo("Hello.\n");
    }

    @Test
    void of_a_line_nothing_but_its_words_is_printed() {
        console("")
                .print(List.of(
                        Line.of("Right.", Style.RIGHT).plus("  over 40 %", Style.HEDGE),
                        Line.BLANK,
                        Line.of("Кальдия   ", Style.TITLE)));

        assertThat(shown()).isEqualTo("Right.  over 40 %\n\nКальдия\n");
    }

    @Test
    void the_prompt_stays_on_the_line_on_which_one_types_and_the_end_closes_it() {
        var console = console("b\n");

        console.ask(PROMPT);
        assertThat(shown()).isEqualTo("Type one letter: ");

        console.ask(PROMPT);
        assertThat(shown()).isEqualTo("Type one letter: Type one letter: \n");
    }

    @Test
    void it_is_plain_and_as_wide_as_it_was_told() {
        assertThat(console("").isPlain()).isTrue();
        assertThat(console("").width()).isEqualTo(72);
    }

    @Test
    void a_question_that_waits_can_be_woken_and_what_is_typed_afterwards_is_not_lost() throws IOException {
        try (var keys = new PipedWriter();
                var in = new PipedReader(keys)) {
            var console = console(in);
            var other = new Thread(console::wake);
            other.start();

            assertThat(console.ask(WATCHING)).isEqualTo(Reply.WOKEN);
            keys.write("b\n");
            keys.flush();
            assertThat(console.ask(WATCHING)).isEqualTo(Reply.typed("b"));
            assertThat(shown()).isEqualTo("Watching: \nWatching: ");
        }
    }

    @Test
    void being_woken_twice_before_one_asks_is_being_woken_once() {
        var console = console("");
        console.wake();
        console.wake();

        assertThat(console.ask(WATCHING)).isEqualTo(Reply.WOKEN);
        assertThat(console.ask(WATCHING)).isEqualTo(Reply.ENDED);
    }

    @Test
    void a_question_to_a_student_is_ended_by_nothing_but_keys() {
        var console = console("b\n");
        console.wake();

        assertThat(console.ask(PROMPT)).isEqualTo(Reply.typed("b"));
    }
}
