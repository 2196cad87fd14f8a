package org.triangulate.exercises.response;

import org.triangulate.phrases.Language;
import org.triangulate.phrases.Phrases;

/** What grading says to a student, apart from what the author of an item has written. */
public final class Wording {
    /** What is said where nobody has chosen a language. */
    public static final Phrases ENGLISH = in(Language.ENGLISH);

    private Wording() {}

    public static Phrases in(Language language) {
        return Phrases.in(language, "org.triangulate.exercises.phrases");
    }
}
