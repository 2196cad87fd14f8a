package org.triangulate.quiz;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;
import org.triangulate.quiz.command.Entrance;
import org.triangulate.quiz.command.LateChance;
import org.triangulate.quiz.command.Surroundings;
import org.triangulate.quiz.command.SystemZone;
import org.triangulate.quiz.watch.FolderWatcher;

/** Where the program begins; the only place that touches the standard streams and the system's clock, zone and chance. */
public final class Main {
    private Main() {}

    /** Runs the program with the words of its command line and ends with its exit status. */
    public static void main(String[] args) {
        System.exit(Entrance.run(surroundings(), args));
    }

    private static Surroundings surroundings() {
        return new Surroundings(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                isTerminal(),
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                InstantSource.system(),
                new SystemZone(System.getenv(), SystemZone.LINK),
                Locale.getDefault(Locale.Category.DISPLAY),
                new LateChance(SecureRandom::new),
                new FolderWatcher());
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** The launcher says so; without it, text goes out plain. */
    private static boolean isTerminal() {
        return Boolean.getBoolean("triangulate.terminal");
    }
}
