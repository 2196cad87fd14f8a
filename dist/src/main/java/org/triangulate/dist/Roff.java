package org.triangulate.dist;

/** A text in the notation of manual pages, in which a backslash and some beginnings of lines are commands. */
final class Roff {
    private final StringBuilder text = new StringBuilder();

    Roff heading(String words) {
        return line(".SH " + quoted(words));
    }

    Roff paragraph(String words) {
        return line(guarded(escaped(words)));
    }

    /** Something with what it is for, below it and further in. */
    Roff entry(String term, String words) {
        return line(".TP").line(guarded(term)).paragraph(words);
    }

    /** A command of the notation itself. */
    Roff line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Words to be typed as they are. */
    static String bold(String words) {
        return "\\fB" + escaped(words) + "\\fR";
    }

    /** Words in whose place others are typed. */
    static String italic(String words) {
        return "\\fI" + escaped(words) + "\\fR";
    }

    static String quoted(String words) {
        return '"' + escaped(words).replace("\"", "\\(dq") + '"';
    }

    static String escaped(String words) {
        return words.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
    }

    private static String guarded(String line) {
        return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
