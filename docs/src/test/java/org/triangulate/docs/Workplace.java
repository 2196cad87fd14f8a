package org.triangulate.docs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.quiz.command.Entrance;
import org.triangulate.quiz.command.Surroundings;
import org.triangulate.quiz.watch.FolderWatcher;

/**
 * Where the program is run as the handbook shows it: in plain text of 80 columns, always at the same time and with the
 * same chance, in a folder of its own with a home folder in it.
 */
public final class Workplace {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T18:00:00Z"));

    /** What the home folder is called on a page. */
    private static final String HOME = "/home/you";

    /** What takes, as its first word, a file or folder that is not there yet. */
    private static final List<List<String>> WRITERS =
            List.of(List.of("profile", "export"), List.of("new", "course"), List.of("--to", "site"));

    private final Path folder;
    private int runs;

    public Workplace(Path folder) {
        this.folder = folder;
    }

    /** A file or folder of the workplace. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    public void write(String name, String text) {
        try {
            Files.createDirectories(file(name).getParent());
            Files.writeString(file(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program and returns all that stands on the screen afterwards. */
    public String run(String... words) {
        return run(List.of(words), List.of());
    }

    /**
     * Runs the program with lines that are typed as it asks for them, and returns all that stands on the screen
     * afterwards; each typed line stands behind the sign {@code >} in a line of its own.
     */
    public String run(List<String> words, List<String> typed) {
        var screen = new Transcript(typed);
        var input = typed.stream().map(line -> line + "\n").collect(Collectors.joining());
        var surroundings = new Surroundings(
                new StringReader(input),
                new PrintWriter(screen),
                new PrintWriter(screen),
                false,
                Map.of(),
                file("home"),
                CLOCK,
                () -> ZoneOffset.UTC,
                Locale.ENGLISH,
                new Random(++runs),
                new FolderWatcher());
        Entrance.run(surroundings, placed(words).toArray(String[]::new));
        return screen.text().replace(file("home").toString(), HOME).replace(folder + "/", "");
    }

    /** Whoever reads the page stands in this folder; the program, as part of a test, does not. */
    private List<String> placed(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> isFile(words, i) ? file(words.get(i)).toString() : words.get(i))
                .toList();
    }

    private boolean isFile(List<String> words, int position) {
        var afterOption =
                position > 0 && List.of("--course", "--profile", "--out").contains(words.get(position - 1));
        var toBeWritten = position > 1 && WRITERS.contains(words.subList(position - 2, position));
        return afterOption
                || toBeWritten
                || (!words.get(position).isBlank() && Files.exists(file(words.get(position))));
    }
}
