package org.triangulate.quiz.terminal;

import java.io.File;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.utils.ColorPalette;
import org.triangulate.quiz.text.Line;

/**
 * A terminal before its line editor is there: what is to be read can be shown at once, and what is typed meanwhile waits
 * for the editor.
 *
 * @param width columns of the screen
 * @param colours how many of the sixteen colours it has
 */
record EarlyScreen(PrintWriter out, int width, int colours) {
    private static final int NO_COLOURS = 0;

    /** The terminal's own; the sequences of these are the same where it has more. */
    private static final int USUAL_COLOURS = 8;

    /** Families of terminals that know colours by the sequences that all of them share. */
    private static final List<String> COLOURED = List.of(
            "xterm", "screen", "tmux", "rxvt", "linux", "alacritty", "foot", "konsole", "kitty", "vte", "wezterm");

    /**
     * The terminal that the program was started in; empty where nobody tells its width, and on Windows, whose windows
     * have to be told first that sequences will come.
     */
    static Optional<EarlyScreen> of(PrintWriter out, Map<String, String> environment) {
        var columns = environment.getOrDefault("COLUMNS", "");
        if (File.separatorChar == '\\' || !columns.matches("[1-9]\\d{0,3}")) {
            return Optional.empty();
        }
        var terminal = environment.getOrDefault("TERM", "");
        var coloured = COLOURED.stream().anyMatch(terminal::startsWith);
        return Optional.of(new EarlyScreen(out, Integer.parseInt(columns), coloured ? USUAL_COLOURS : NO_COLOURS));
    }

    void print(List<Line> lines) {
        lines.forEach(line -> out.println(written(line)));
        out.flush();
    }

    /** Shows where to type; the editor writes it anew in the same place. */
    void prompt(Line line) {
        out.print(written(line));
        out.flush();
    }

    private String written(Line line) {
        return Ansi.of(line, colours, ColorPalette.DEFAULT);
    }
}
