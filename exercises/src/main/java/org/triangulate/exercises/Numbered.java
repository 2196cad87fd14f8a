package org.triangulate.exercises;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers to a numbered list, said in its order. */
final class Numbered {
    private Numbered() {}

    /** {@code (1) energy; (2) trade}. */
    static String said(List<String> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> "(" + (i + 1) + ") " + answers.get(i))
                .collect(Collectors.joining("; "));
    }
}
