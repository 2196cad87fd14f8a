package org.triangulate.quiz.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminal.VirtualTerminal;

/** A terminal without a process: keys go in one by one, and what it shows is read off its screen. */
final class ScreenInMemory implements AutoCloseable {
    static final String BACKSPACE = "\u007f";

    static final String CTRL_C = "\003";

    static final String CTRL_D = "\004";

    static final String ENTER = "\r";

    /** As a terminal sends it that was told to send the keys of its keypad. */
    static final String LEFT = "\033OD";

    static final String TAB = "\t";

    static final String UP = "\033OA";

    private static final int ROWS = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final VirtualTerminal virtual;
    private final LineConsole console;
    private volatile Instant now = Instant.parse("2026-03-01T18:00:00Z");

    ScreenInMemory(int columns, Path history) {
        this.virtual = terminal(columns);
        this.console = new LineConsole(virtual.terminal(), history, () -> now);
    }

    /** One whose line editor is there only when somebody says so. */
    ScreenInMemory(int columns, Path history, CompletableFuture<Void> ready) {
        this.virtual = terminal(columns);
        var early = new EarlyScreen(new PrintWriter(virtual.terminal().writer()), columns, 8);
        this.console = new LineConsole(Optional.of(early), () -> {
            ready.join();
            return new LineEditor(virtual.terminal(), history, () -> now);
        });
    }

    private static VirtualTerminal terminal(int columns) {
        try {
            return ScreenTerminal.withTerminal("screen in memory", "xterm-256color", columns, ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LineConsole console() {
        return console;
    }

    /** Asks in a thread of its own, and comes back when the prompt is on the screen. */
    CompletableFuture<Reply> ask(Prompt prompt) {
        var reply = new CompletableFuture<Reply>();
        var student = new Thread(() -> reply.complete(console.ask(prompt)), "student");
        student.setDaemon(true);
        student.setUncaughtExceptionHandler((thread, error) -> reply.completeExceptionally(error));
        student.start();
        var shown = prompt.line().text().stripTrailing();
        await(shown, () -> rowOfTheCursor().equals(shown));
        return reply;
    }

    /** Asks, types, and returns what came of it. */
    Reply ask(Prompt prompt, String... keys) {
        var reply = ask(prompt);
        List.of(keys).forEach(this::type);
        return replied(reply);
    }

    static Reply replied(CompletableFuture<Reply> reply) {
        try {
            return reply.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no reply", e);
        }
    }

    void type(String keys) {
        try {
            virtual.terminal().processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the console's clock run on. */
    void pass(Duration time) {
        now = now.plus(time);
    }

    void resize(int columns) {
        var size = Size.of(columns, ROWS);
        virtual.screen().setSize(size);
        virtual.terminal().setSize(size);
        virtual.terminal().raise(Terminal.Signal.WINCH);
    }

    /** Waits until what is typed is shown by the editor, and no longer by the terminal. */
    void awaitEditor() {
        await("the editor", () -> !virtual.terminal().getAttributes().getLocalFlag(LocalFlag.ECHO));
    }

    /** Waits until the screen shows some words. */
    void await(String words) {
        await(words, () -> String.join("\n", rows()).contains(words));
    }

    /** Waits until some row of the screen is this, and nothing stands behind it. */
    void awaitRow(String row) {
        await(row, () -> rows().contains(row));
    }

    private void await(String what, BooleanSupplier isShown) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!isShown.getAsBoolean()) {
                var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("'" + what + "' is not on the screen:\n" + String.join("\n", rows()));
                }
                virtual.screen().waitDirty(left);
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while waiting for '" + what + "'", e);
        }
    }

    /** What the screen shows, without the blanks at the ends of its rows. */
    List<String> rows() {
        var cells = cells();
        var columns = virtual.screen().getColumns();
        return IntStream.range(0, cells.length / columns)
                .mapToObj(row -> row(cells, row * columns, columns))
                .toList();
    }

    private static String row(long[] cells, int from, int columns) {
        var row = new StringBuilder();
        for (int i = from; i < from + columns; i++) {
            var letter = ScreenTerminal.cellCodePoint(cells[i]);
            row.appendCodePoint(letter == 0 ? ' ' : letter);
        }
        return row.toString().stripTrailing();
    }

    /** The cells of the first row that begins with some words. */
    List<Long> cellsOf(String words) {
        var row = IntStream.range(0, rows().size())
                .filter(i -> rows().get(i).startsWith(words))
                .findFirst()
                .orElseThrow();
        var columns = virtual.screen().getColumns();
        var cells = cells();
        return IntStream.range(row * columns, (row + 1) * columns)
                .mapToObj(i -> cells[i])
                .toList();
    }

    private String rowOfTheCursor() {
        var cursor = new int[2];
        cells(cursor);
        return rows().get(cursor[1]);
    }

    private long[] cells() {
        return cells(new int[2]);
    }

    private long[] cells(int[] cursor) {
        var screen = virtual.screen();
        var cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, cursor);
        return cells;
    }

    @Override
    public void close() {
        console.close();
    }
}
