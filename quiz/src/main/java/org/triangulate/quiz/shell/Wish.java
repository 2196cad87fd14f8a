package org.triangulate.quiz.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.triangulate.phrases.Phrases;

/** What a student may want at a question other than to answer it; written behind a slash, as no answer begins with one. */
enum Wish {
    /** Puts the question off. */
    SKIP,
    /** Marks the item, to be found again; a second time takes the mark away. */
    FLAG,
    /** Ends the session. */
    END;

    private static final String SIGN = "/";

    /** Whether what was typed is meant as a wish, known or not. */
    static boolean isMeant(String typed) {
        return typed.strip().startsWith(SIGN);
    }

    static Optional<Wish> of(String typed) {
        return Arrays.stream(values())
                .filter(wish -> wish.written().equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether somebody wants to end what is going on. */
    static boolean isEnd(String typed) {
        return of(typed).filter(wish -> wish == END).isPresent();
    }

    /** All of them, in a sentence. */
    static String inWords(Phrases phrases) {
        return Arrays.stream(values())
                .map(wish -> wish.written() + " " + wish.does(phrases))
                .collect(Collectors.joining("; ", "", "."));
    }

    private String does(Phrases phrases) {
        return switch (this) {
            case SKIP -> phrases.say("wish.skip");
            case FLAG -> phrases.say("wish.flag");
            case END -> phrases.say("wish.end");
        };
    }

    private String written() {
        return SIGN + name().toLowerCase(Locale.ROOT);
    }
}
