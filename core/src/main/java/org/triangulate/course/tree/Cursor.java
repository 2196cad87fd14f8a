package org.triangulate.course.tree;

/** Goes through a text once, from place to place, and says what stands there. */
final class Cursor {
    private static final int LONGEST_WORD = 80;

    private final String text;
    private int index;
    private int line = 1;
    private int column = 1;

    Cursor(String text) {
        this.text = text;
    }

    /** The word that begins at a place, which is not before the last one asked for; empty where there is none. */
    String wordAt(int atLine, int atColumn) {
        while (index < text.length() && (line < atLine || (line == atLine && column < atColumn))) {
            step();
        }
        var end = index;
        while (end < text.length() && end < index + LONGEST_WORD && " \r\n,[]{}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(index, end);
    }

    private void step() {
        var character = text.codePointAt(index);
        index += Character.charCount(character);
        if (character == '\n' || (character == '\r' && !text.startsWith("\n", index))) {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
