package org.triangulate.docs;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's own files are. */
public final class Project {
    /** The folder of the whole project. */
    public static final Path ROOT = root();

    /** The folder of the handbook. */
    public static final Path DOCS = ROOT.resolve("docs");

    private Project() {}

    /** Maven starts tests in the folder of their module, an editor may start them in that of the project. */
    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
    }
}
