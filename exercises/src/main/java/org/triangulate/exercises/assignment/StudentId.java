package org.triangulate.exercises.assignment;

import java.text.Normalizer;
import java.util.Locale;

/** How the id of a student is compared: letters that only look composed otherwise are the same. */
public final class StudentId {
    private StudentId() {}

    /** The one form of an id in which it is compared, and goes into seeds. */
    public static String normalized(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFC).strip();
    }

    /** A form in which ids are the same that only differ in capital letters, so that no two students go by them. */
    public static String folded(String id) {
        return normalized(id).toLowerCase(Locale.ROOT);
    }
}
