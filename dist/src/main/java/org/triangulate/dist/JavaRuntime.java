package org.triangulate.dist;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** The Java that the program brings along: of the JDK that builds it, with the modules that it needs. */
final class JavaRuntime {
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.logging", // JLine and SQLite keep logs
            "java.sql", // answers
            "jdk.charsets", // rosters in any encoding
            "jdk.crypto.ec", // signatures of graded assignments, up to Java 21
            "jdk.localedata", // dates in Belarusian and Russian
            "jdk.unsupported"); // JLine is told of Ctrl-C and of another width

    private static final String LANGUAGES = "en,be,ru";

    private JavaRuntime() {}

    /** Makes it in a folder that is not there yet. */
    static void make(Path folder) {
        var said = new StringWriter();
        var writer = new PrintWriter(said);
        var jlink = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("this Java has no jlink: build with a whole JDK"));
        var status = jlink.run(
                writer,
                writer,
                "--add-modules=" + String.join(",", MODULES),
                "--include-locales=" + LANGUAGES,
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress=" + compression(Runtime.version().feature()),
                "--output=" + folder);
        if (status != 0) {
            throw new IllegalStateException("jlink failed: " + said);
        }
    }

    /** The same of both; jlink gave it another name. */
    static String compression(int feature) {
        return feature < 21 ? "2" : "zip-6";
    }
}
