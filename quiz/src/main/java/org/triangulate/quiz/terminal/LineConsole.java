package org.triangulate.quiz.terminal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.triangulate.quiz.text.Line;

/**
 * A terminal with line editing, history and completion.
 *
 * <p>The line editor takes long to get ready. It is opened when somebody is to type, and first the prompt is shown: what
 * is only shown does not wait for it.
 */
public final class LineConsole implements Console {
    private final Optional<EarlyScreen> early;
    private final Supplier<LineEditor> opening;
    private final Alarm alarm = new Alarm();
    private @Nullable LineEditor editor;

    LineConsole(Optional<EarlyScreen> early, Supplier<LineEditor> opening) {
        this.early = early;
        this.opening = opening;
    }

    /**
     * @param history the file in which commands are remembered
     * @param clock tells how quickly one key follows another
     */
    public LineConsole(Terminal terminal, Path history, InstantSource clock) {
        this(Optional.empty(), () -> new LineEditor(terminal, history, clock));
    }

    /**
     * The terminal that the program was started in.
     *
     * @param environment tells its kind and how wide it is
     */
    public static LineConsole ofSystem(
            PrintWriter out, Map<String, String> environment, Path history, InstantSource clock) {
        return new LineConsole(EarlyScreen.of(out, environment), () -> LineEditor.ofSystem(history, clock));
    }

    private LineEditor editor() {
        var open = editor;
        if (open == null) {
            open = opening.get();
            editor = open;
        }
        return open;
    }

    /** The screen as long as there is no editor. */
    private Optional<EarlyScreen> early() {
        return early.filter(screen -> editor == null);
    }

    @Override
    public int width() {
        return early().map(EarlyScreen::width).orElseGet(() -> editor().width());
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public void print(List<Line> lines) {
        early().ifPresentOrElse(screen -> screen.print(lines), () -> editor().print(lines));
    }

    @Override
    public Reply ask(Prompt prompt) {
        early().ifPresent(screen -> screen.prompt(prompt.line()));
        var open = editor();
        open.prepare(prompt);
        if (prompt.wakeable() && !alarm.set()) {
            open.rewind();
            return Reply.WOKEN;
        }
        try {
            return Reply.typed(open.read(prompt));
        } catch (UserInterruptException e) {
            return prompt.wakeable() && alarm.rang() ? Reply.WOKEN : Reply.INTERRUPTED;
        } catch (EndOfFileException e) {
            return Reply.ENDED;
        } finally {
            alarm.stop();
        }
    }

    @Override
    public void wake() {
        alarm.ring();
    }

    @Override
    public void close() {
        if (editor != null) {
            editor.close();
        }
    }
}
