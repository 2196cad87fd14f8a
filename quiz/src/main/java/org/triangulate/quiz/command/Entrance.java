package org.triangulate.quiz.command;

import java.util.Optional;

/**
 * Where a command line comes in. What somebody does ten times an evening begins here at once, before the course is read
 * and before anything is known of all the other commands; the rest goes to {@link CommandLines}.
 */
public final class Entrance {
    private Entrance() {}

    /** Runs the program with the words of its command line, and returns its exit status. */
    public static int run(Surroundings surroundings, String... words) {
        return QuickWords.of(words)
                .flatMap(quick -> run(surroundings, quick))
                .orElseGet(() -> CommandLines.run(surroundings, words));
    }

    /** Empty where it takes the whole course. */
    private static Optional<Integer> run(Surroundings surroundings, QuickWords quick) {
        var root = new Triangulate(surroundings, quick.options());
        if (quick.words().isEmpty()) {
            return Optional.of(CommandLines.open(root, surroundings));
        }
        var page = root.workspace().shippedTerm(quick.term());
        if (page.isEmpty()) {
            return Optional.empty();
        }
        try {
            root.workspace().print(page);
        } finally {
            root.close();
        }
        return Optional.of(0);
    }
}
