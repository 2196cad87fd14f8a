package org.triangulate.docs.handbook;

import java.util.Optional;

/**
 * A fenced block of a page.
 *
 * @param info what stands behind the opening fence: the language and, for a whole file, its name
 * @param line the line of the page in which it begins, from 1
 */
record Block(String info, String text, int line) {
    String language() {
        return info.split(" ", 2)[0];
    }

    /** The file that the block is, as in {@code yaml first-course/course.yaml}; empty for a piece of one. */
    Optional<String> file() {
        return info.contains(" ") ? Optional.of(info.split(" ", 2)[1].strip()) : Optional.empty();
    }

    boolean isSession() {
        return language().equals("console");
    }

    /** Whether a reader does something with it at the computer. */
    boolean isPlayed() {
        return isSession() || file().isPresent();
    }
}
