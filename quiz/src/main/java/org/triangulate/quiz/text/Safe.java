package org.triangulate.quiz.text;

import java.util.regex.Pattern;

/** Keeps a course, a name or an answer from speaking to the terminal. */
public final class Safe {
    /** Control characters, and those that turn the direction of writing. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private Safe() {}

    /** The text with line breaks and tabs as spaces, and every other control character as a question mark. */
    public static String text(String text) {
        return UNSAFE.matcher(text.replace('\n', ' ').replace('\t', ' ')).replaceAll("?");
    }
}
