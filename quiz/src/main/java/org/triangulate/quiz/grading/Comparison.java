package org.triangulate.quiz.grading;

import java.util.List;

/**
 * Two versions of the grades, laid side by side.
 *
 * @param changes whose grades differ, from the one to the other
 * @param came who is in the later version only, whichever of the two that is
 * @param gone who is in the earlier version only
 */
public record Comparison(int one, int other, List<Change> changes, List<String> came, List<String> gone) {
    public Comparison {
        changes = List.copyOf(changes);
        came = List.copyOf(came);
        gone = List.copyOf(gone);
    }

    /** Whether it is one version twice. */
    public boolean isOfItself() {
        return one == other;
    }

    public int earlier() {
        return Math.min(one, other);
    }

    public int later() {
        return Math.max(one, other);
    }
}
