package org.triangulate.exercises.marking;

/**
 * Where something stands in a text, counted in characters.
 *
 * @param start its first character, from 0
 * @param end the character behind it
 */
public record Place(int start, int end) {
    public Place {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("end must not lie before start: " + start + ", " + end);
        }
    }

    /** The words that stand there, on one line. */
    public String of(String text) {
        return text.substring(start, end).replaceAll("\\s+", " ");
    }
}
