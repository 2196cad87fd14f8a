package org.triangulate.quiz.command;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.triangulate.quiz.material.JsonTree;
import org.triangulate.quiz.watch.Watcher;

/** The program as somebody starts it again and again: over streams of text, at a time and with a chance that are known. */
final class Program {
    private static final Instant EVENING = Instant.parse("2026-03-01T18:00:00Z");

    private final Path home;
    private final List<String> always = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private Instant now = EVENING;
    private ZoneId zone = ZoneOffset.UTC;
    private Locale locale = Locale.ENGLISH;
    private long seed = 1;
    private Supplier<Reader> keyboard = Reader::nullReader;
    private Watcher watcher = (folder, changed) -> () -> {};

    /** With a profile of its own below a folder, and the course that the program brings along. */
    Program(Path home) {
        this.home = home;
    }

    /** What stands on every command line from now on. */
    Program always(Object... words) {
        Arrays.stream(words).map(Object::toString).forEach(always::add);
        return this;
    }

    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Program later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Where a day of whoever started it begins and ends; as in Greenwich unless said. */
    Program in(Locale locale) {
        this.locale = locale;
        return this;
    }

    Program in(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    Program chancing(long seed) {
        this.seed = seed;
        return this;
    }

    /** Who tells of changes; nobody unless said. */
    Program watchedBy(Watcher watcher) {
        this.watcher = watcher;
        return this;
    }

    /** What stands in the pipe that the next runs read from. */
    Program typing(String... lines) {
        var typed = Arrays.stream(lines).map(line -> line + "\n").reduce("", String::concat);
        keyboard = () -> new StringReader(typed);
        return this;
    }

    /** What the next run reads from. */
    Program reading(Reader keyboard) {
        this.keyboard = () -> keyboard;
        return this;
    }

    Path home() {
        return home;
    }

    Path profile() {
        return home.resolve("data").resolve("triangulate");
    }

    Run run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        environment.putIfAbsent("XDG_DATA_HOME", home.resolve("data").toString());
        var surroundings = new Surroundings(
                keyboard.get(),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                environment,
                home,
                () -> now,
                () -> zone,
                locale,
                new Random(seed),
                watcher);
        var line = new ArrayList<>(always);
        line.addAll(List.of(words));
        var status = Entrance.run(surroundings, line.toArray(String[]::new));
        return new Run(status, text(out), text(err));
    }

    private static String text(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }

    /**
     * What came of one run.
     *
     * @param status the exit status
     */
    record Run(int status, String out, String err) {
        JsonTree json() {
            return JsonTree.parse(out);
        }

        /** What was printed, as if every line were as long as it needs. */
        String words() {
            return out.replaceAll("\\s+", " ").strip();
        }

        List<String> complaints() {
            return err.lines().toList();
        }
    }
}
