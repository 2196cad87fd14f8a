package org.triangulate.docs;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** A screen on which one sees what the program writes and, where it stops to ask, what is typed. */
final class Transcript extends Writer {
    private static final String TYPED = "\n> ";

    private final StringBuilder text = new StringBuilder();
    private final Queue<String> typed;

    Transcript(List<String> typed) {
        this.typed = new ArrayDeque<>(typed);
    }

    @Override
    public synchronized void write(char[] letters, int offset, int length) {
        text.append(letters, offset, length);
    }

    /** A line that is left open with a space at its end is a prompt; where nothing more is typed, it is left. */
    @Override
    public synchronized void flush() {
        if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.append(TYPED).append(typed.isEmpty() ? "Ctrl-D" : typed.remove() + "\n");
        }
    }

    @Override
    public void close() {
        flush();
    }

    synchronized String text() {
        return text.toString();
    }
}
