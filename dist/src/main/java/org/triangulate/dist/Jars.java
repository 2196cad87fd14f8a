package org.triangulate.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The jars of the program, with the native libraries of one platform beside them. */
final class Jars {
    private static final List<NativeLibrary> NATIVE = List.of(
            new NativeLibrary(
                    "sqlite-jdbc-", "org/sqlite/native/", org.sqlite.util.OSInfo.getNativeLibFolderPathForCurrentOS()),
            new NativeLibrary(
                    "jline-", "org/jline/nativ/", org.jline.nativ.OSInfo.getNativeLibFolderPathForCurrentOS()));

    private Jars() {}

    /** Copies the program's jar and its libraries from where the build left them. */
    static void copy(Path program, Path libraries, Path app) throws IOException {
        var lib = Files.createDirectories(app.resolve("lib"));
        var beside = Files.createDirectories(app.resolve("native"));
        Files.copy(program, app.resolve("triangulate.jar"));
        try (var jars = Files.newDirectoryStream(libraries, "*.jar")) {
            for (var jar : jars) {
                copyLibrary(jar, lib.resolve(jar.getFileName().toString()), beside);
            }
        }
    }

    private static void copyLibrary(Path jar, Path to, Path beside) throws IOException {
        for (var library : NATIVE) {
            if (to.getFileName().toString().startsWith(library.jar())) {
                library.takeOut(jar, to, beside);
                return;
            }
        }
        Files.copy(jar, to);
    }
}
