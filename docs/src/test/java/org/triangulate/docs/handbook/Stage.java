package org.triangulate.docs.handbook;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.triangulate.docs.Workplace;
import org.triangulate.docs.handbook.Session.Command;

/** Does what a reader of a page does: writes the files that it gives and types the commands that it shows. */
final class Stage {
    private static final String INTO = ">";

    private final Workplace workplace;

    Stage(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Runs one of the commands that a handbook may show, and returns the lines of the screen. */
    List<String> run(Command command) throws IOException, InterruptedException {
        if (Shell.knows(command)) {
            return new Shell(workplace).run(command);
        }
        return command.isOurs() ? program(command) : python(command);
    }

    private List<String> program(Command command) {
        var words = command.arguments();
        var into = words.indexOf(INTO);
        if (into < 0) {
            return workplace.run(words, command.typed()).lines().toList();
        }
        workplace.write(words.get(into + 1), workplace.run(words.subList(0, into), List.of()));
        return List.of();
    }

    /** Whether a command is run at all: one of ours and of the shell's always, a Python script where there is Python. */
    static boolean runs(Command command) {
        return command.isOurs() || Shell.knows(command) || (command.isPython() && hasPython());
    }

    private static boolean hasPython() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    }

    private List<String> python(Command command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command.words().split(" "))
                .directory(workplace.file("").toFile())
                .redirectErrorStream(true);
        process.environment().put("PYTHONIOENCODING", "UTF-8");
        var running = process.start();
        var screen = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor(1, TimeUnit.MINUTES);
        return screen.lines().toList();
    }
}
