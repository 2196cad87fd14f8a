package org.triangulate.quiz.text;

import java.util.regex.Pattern;

/** A word of a command line as a shell takes it, for commands that somebody copies from the screen. */
public final class ShellWord {
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/:~+@,=%-]+");

    /** What means something to a shell even between double quotes. */
    private static final Pattern LIVE = Pattern.compile("[\"$`\\\\!]");

    private ShellWord() {}

    /** The word, in quotes where it needs them: in double ones if these do, as every shell knows those. */
    public static String of(Object word) {
        var text = word.toString();
        if (BARE.matcher(text).matches()) {
            return text;
        }
        return LIVE.matcher(text).find() ? "'" + text.replace("'", "'\\''") + "'" : '"' + text + '"';
    }
}
