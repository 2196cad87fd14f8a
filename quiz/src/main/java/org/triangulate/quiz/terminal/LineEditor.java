package org.triangulate.quiz.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.triangulate.quiz.text.Line;

/** The terminal with its two readers: one of commands, which are remembered, and one of answers. */
final class LineEditor {
    /** What a terminal that does not say how large it is is taken for. */
    private static final Size USUAL_SIZE = Size.of(80, 24);

    private final Terminal terminal;
    private final LineReader commands;
    private final LineReader answers;
    private final SingleKeys keys;
    private Function<List<String>, List<String>> completions = words -> List.of();

    /**
     * @param history the file in which commands are remembered
     * @param clock tells how quickly one key follows another
     */
    LineEditor(Terminal terminal, Path history, InstantSource clock) {
        this.terminal = terminal;
        if (terminal.getSize().getColumns() == 0) {
            terminal.setSize(USUAL_SIZE);
        }
        this.commands = reader(LineReader.HISTORY_FILE, history);
        this.answers = reader(LineReader.DISABLE_HISTORY, true);
        this.keys = SingleKeys.at(answers, clock);
    }

    /** At the terminal that the program was started in. */
    static LineEditor ofSystem(Path history, InstantSource clock) {
        try {
            return new LineEditor(
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

    private LineReader reader(String variable, Object value) {
        var reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .completer((line, parsed, candidates) -> completions
                        .apply(parsed.words().subList(0, parsed.wordIndex() + 1))
                        .forEach(word -> candidates.add(new Candidate(word))))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .variable(variable, value)
                .build();
        reader.getWidgets().put(LineReader.CALLBACK_INIT, () -> {
            rewind();
            return true;
        });
        return reader;
    }

    /**
     * Goes back to where the line begins, to write it anew: the prompt may stand there already, and what was typed before
     * the terminal left showing it to the reader; a row of it, as nobody knows of more.
     */
    void rewind() {
        terminal.writer().print('\r');
        terminal.puts(InfoCmp.Capability.clr_eos);
        terminal.flush();
    }

    int width() {
        return terminal.getSize().getColumns();
    }

    void print(List<Line> lines) {
        lines.forEach(line -> terminal.writer().println(written(line)));
        terminal.flush();
    }

    /** Makes the prompt's own of what keys do. */
    void prepare(Prompt prompt) {
        completions = prompt.completions();
        keys.are(prompt.keys());
    }

    /** What was typed behind a prompt; throws as JLine does where that was nothing. */
    String read(Prompt prompt) {
        return (prompt.remembered() ? commands : answers).readLine(written(prompt.line()));
    }

    private String written(Line line) {
        var colours = terminal.getNumericCapability(InfoCmp.Capability.max_colors);
        return Ansi.of(line, colours == null ? 0 : colours, terminal.getPalette());
    }

    void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
