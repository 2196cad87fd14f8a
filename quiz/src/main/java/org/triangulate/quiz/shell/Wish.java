package org.triangulate.quiz.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a student may want at a question other than to answer it; written behind a slash, as no answer begins with one. */
enum Wish {
    SKIP("puts the question off"),
    FLAG("marks it, to be found again with `drill --flagged`; a second time takes the mark away"),
    END("ends the session here");

    private static final String SIGN = "/";

    private final String does;

    Wish(String does) {
        this.does = does;
    }

    /** Whether what was typed is meant as a wish, known or not. */
    static boolean isMeant(String typed) {
        return typed.strip().startsWith(SIGN);
    }

    static Optional<Wish> of(String typed) {
        return Arrays.stream(values())
                .filter(wish -> wish.written().equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All of them, in a sentence. */
    static String inWords() {
        var words = Arrays.stream(values())
                .map(wish -> wish.written() + " " + wish.does)
                .toList();
        return String.join("; ", words) + ".";
    }

    private String written() {
        return SIGN + name().toLowerCase(Locale.ROOT);
    }
}
