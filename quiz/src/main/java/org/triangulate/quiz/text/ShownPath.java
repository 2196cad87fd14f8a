package org.triangulate.quiz.text;

import java.nio.file.Path;

/** A path as somebody would type it: from the folder on in which the program was started, where it lies below that. */
public final class ShownPath {
    private ShownPath() {}

    public static Path of(Path path) {
        var here = Path.of("").toAbsolutePath();
        var whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : whole;
    }
}
