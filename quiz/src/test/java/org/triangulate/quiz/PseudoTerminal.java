package org.triangulate.quiz;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program in a process of its own behind a real pseudo-terminal, which util-linux's {@code script} provides. */
final class PseudoTerminal implements AutoCloseable {
    /** A build in the background ignores Ctrl-C, and so would everything that it starts. */
    private static final String INTERRUPTIBLE = "env='env --default-signal=INT'; $env true 2>/dev/null || env=; ";

    static final String CTRL_C = "\003";

    static final String CTRL_D = "\004";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern ESCAPES =
            Pattern.compile("\\x1b(\\[[0-9;?]*[ -/]*[@-~]|[=>]|\\][^\\x07]*\\x07|[()].)");

    private final Process process;
    private final StringBuilder shown = new StringBuilder();
    private int read;

    private PseudoTerminal(Process process) {
        this.process = process;
        var reader = new Thread(this::listen, "pseudo-terminal");
        reader.setDaemon(true);
        reader.start();
    }

    static boolean isAvailable() {
        try {
            var version = new ProcessBuilder("script", "--version").start();
            var words = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return version.waitFor() == 0 && words.contains("util-linux");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts the program in a terminal of so many columns. */
    static PseudoTerminal start(int columns, Path profile, String... words) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = "stty rows 40 cols " + columns + "; " + INTERRUPTIBLE + "exec $env '" + java + "' "
                + nativeAccess()
                + " -Dtriangulate.terminal=true -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName() + " --profile '" + profile + "' "
                + String.join(" ", words);
        var builder = new ProcessBuilder(List.of("script", "-qfec", command, "/dev/null")).redirectErrorStream(true);
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("NO_COLOR");
        return new PseudoTerminal(builder.start());
    }

    /** As the launcher has it: without the option, newer JDKs warn of the libraries of JLine and SQLite. */
    private static String nativeAccess() {
        return Runtime.version().feature() >= 22 ? "--enable-native-access=ALL-UNNAMED" : "";
    }

    private void listen() {
        try (Reader out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            var letters = new char[4096];
            for (int n = out.read(letters); n >= 0; n = out.read(letters)) {
                synchronized (shown) {
                    shown.append(letters, 0, n);
                    shown.notifyAll();
                }
            }
        } catch (IOException e) {
            // The program was killed; what it had shown is kept.
        }
        synchronized (shown) {
            shown.append("\n[end]");
            shown.notifyAll();
        }
    }

    void type(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the screen shows some words after what was waited for before, and returns all up to them. */
    String await(String words) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (shown) {
            while (true) {
                var text = ESCAPES.matcher(shown).replaceAll("");
                var found = text.indexOf(words, read);
                if (found >= 0) {
                    var seen = text.substring(read, found + words.length());
                    read = found + words.length();
                    return seen;
                }
                var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0 || text.endsWith("[end]")) {
                    throw new AssertionError(
                            "'" + words + "' never appeared; the screen showed:\n" + text.substring(read));
                }
                shown.wait(left);
            }
        }
    }

    /** Kills the program as {@code kill -9} does. */
    void kill() throws InterruptedException {
        var victims = process.descendants().toList();
        victims.forEach(ProcessHandle::destroyForcibly);
        process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** The exit status of the program, once it has ended. */
    int status() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the program did not end; the screen showed:\n" + shown);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
