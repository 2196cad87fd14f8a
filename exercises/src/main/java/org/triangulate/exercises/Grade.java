package org.triangulate.exercises;

import java.util.List;
import org.triangulate.course.tree.Unprintable;

/**
 * What an answer is worth, and why.
 *
 * @param score from 0 to 1; 0 and without meaning where it is not marked
 * @param marked whether anybody has judged it; what a person has to mark is not judged by the program
 * @param understood how the answer was read; empty where it is plain
 * @param expected the key, as one says it
 * @param remarks what there is to say about this very answer, in Markdown
 * @param clues those of the remarks that do not give the key away, so that one may try once more after them
 */
public record Grade(
        double score, boolean marked, String understood, String expected, List<String> remarks, List<String> clues) {
    public Grade {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must lie between 0 and 1, not " + score);
        }
        understood = Unprintable.masked(understood);
        remarks = masked(remarks);
        clues = masked(clues);
    }

    /** What quotes an answer must not speak to the terminal. */
    private static List<String> masked(List<String> words) {
        return words.stream().map(Unprintable::masked).toList();
    }

    public Grade(double score, String understood, String expected, List<String> remarks, List<String> clues) {
        this(score, true, understood, expected, remarks, clues);
    }

    /** A grade whose remarks may all give the key away. */
    public Grade(double score, String understood, String expected, List<String> remarks) {
        this(score, understood, expected, remarks, List.of());
    }

    /** What there is to say about an answer that a person has still to mark. */
    static Grade unmarked(String understood, String expected, List<String> remarks) {
        return new Grade(0, false, understood, expected, remarks, List.of());
    }

    /** The grade in a word. */
    public Verdict verdict() {
        return marked ? Verdict.of(score) : Verdict.UNMARKED;
    }
}
