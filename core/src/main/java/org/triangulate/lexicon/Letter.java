package org.triangulate.lexicon;

import java.util.List;

/**
 * A letter of a word, or a few that go together, and every way to write it: ж is {@code zh}, {@code z}, {@code j} …
 *
 * @param ways in the letters of what was typed; an empty one where the letter may be left out
 */
record Letter(List<String> ways) {
    Letter {
        ways = List.copyOf(ways);
    }

    int shortest() {
        return ways.stream().mapToInt(String::length).min().orElse(0);
    }

    int longest() {
        return ways.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether a text begins with it. */
    boolean begins(String text) {
        for (var way : ways) {
            if (text.startsWith(way)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may be abbreviated to this initial. */
    boolean beginsWith(String initial) {
        return ways.stream().anyMatch(way -> way.startsWith(initial));
    }
}
