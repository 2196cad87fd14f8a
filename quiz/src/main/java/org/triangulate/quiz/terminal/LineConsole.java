package org.triangulate.quiz.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedCharSequence;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.InfoCmp;
import org.triangulate.quiz.text.Line;

/** A terminal with line editing, history and completion. */
public final class LineConsole implements Console {
    /** What a terminal that does not say how large it is is taken for. */
    private static final Size USUAL_SIZE = Size.of(80, 24);

    private final Terminal terminal;
    private final LineReader commands;
    private final LineReader answers;
    private final SingleKeys keys;
    private final Alarm alarm = new Alarm();
    private Function<List<String>, List<String>> completions = words -> List.of();

    /**
     * @param history the file in which commands are remembered
     * @param clock tells how quickly one key follows another
     */
    public LineConsole(Terminal terminal, Path history, InstantSource clock) {
        this.terminal = terminal;
        if (terminal.getSize().getColumns() == 0) {
            terminal.setSize(USUAL_SIZE);
        }
        this.commands = reader().variable(LineReader.HISTORY_FILE, history).build();
        this.answers = reader().variable(LineReader.DISABLE_HISTORY, true).build();
        this.keys = SingleKeys.at(answers, clock);
    }

    /** The terminal that the program was started in. */
    public static LineConsole ofSystem(Path history, InstantSource clock) {
        try {
            return new LineConsole(
                    TerminalBuilder.builder()
                            .system(true)
                            .encoding(StandardCharsets.UTF_8)
                            .build(),
                    history,
                    clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LineReaderBuilder reader() {
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .completer((reader, parsed, candidates) -> completions
                        .apply(parsed.words().subList(0, parsed.wordIndex() + 1))
                        .forEach(word -> candidates.add(new Candidate(word))))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true);
    }

    @Override
    public int width() {
        return terminal.getSize().getColumns();
    }

    @Override
    public boolean isPlain() {
        return false;
    }

    @Override
    public void print(List<Line> lines) {
        lines.forEach(line -> terminal.writer().println(ansi(line)));
        terminal.flush();
    }

    /** Without the alternate character set of old terminals: every terminal of today draws rules in Unicode. */
    private String ansi(Line line) {
        var text = new AttributedStringBuilder();
        line.spans().forEach(span -> text.styled(Colours.of(span.style()), span.text()));
        return text.toAnsi(colours(), AttributedCharSequence.ForceMode.None, terminal.getPalette(), null, null);
    }

    private int colours() {
        var colours = terminal.getNumericCapability(InfoCmp.Capability.max_colors);
        return colours == null ? 0 : colours;
    }

    @Override
    public Reply ask(Prompt prompt) {
        completions = prompt.completions();
        keys.are(prompt.keys());
        var reader = prompt.remembered() ? commands : answers;
        if (prompt.wakeable() && !alarm.set()) {
            return Reply.WOKEN;
        }
        try {
            return Reply.typed(reader.readLine(ansi(prompt.line())));
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
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
