package org.triangulate.quiz.text;

import org.triangulate.phrases.Language;
import org.triangulate.phrases.Phrases;

/** The words of the whole program: those of grading, and those of the terminal. */
public final class Wording {
    /** What is said where nobody has chosen, and in whatever programs read. */
    public static final Phrases ENGLISH = in(Language.ENGLISH);

    private Wording() {}

    public static Phrases in(Language language) {
        return Phrases.in(language, "org.triangulate.quiz.phrases", "org.triangulate.exercises.phrases");
    }
}
