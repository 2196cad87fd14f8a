package org.triangulate.quiz.assignment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.triangulate.quiz.text.Safe;

/**
 * One of those who are asked.
 *
 * <p>The id is a line of at most 64 characters without any that a terminal would obey. Everything else is as the roster
 * has it, whatever that is, and has to be made safe before it is shown or written where others read it.
 *
 * @param name empty where the roster has none
 * @param email empty where the roster has none
 * @param username empty where the roster has none
 * @param others what stands in other columns, by their headings
 */
public record Student(String id, String name, String email, String username, Map<String, String> others) {
    public Student {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** What a screen calls the student: the name without what a terminal would obey, or else the id. */
    public String label() {
        var shown = Safe.text(name).strip();
        return shown.isEmpty() ? id : shown;
    }

    /** What a file of the student is called, without its ending; no two students of a roster share it. */
    public String fileName() {
        return StudentFileName.of(id);
    }

    /** A text of a roster in one line, without anything that a terminal or a browser would obey. */
    public static String printable(String text) {
        return Safe.text(text).strip();
    }
}
