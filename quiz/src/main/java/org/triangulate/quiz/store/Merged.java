package org.triangulate.quiz.store;

/**
 * What another profile brought into one.
 *
 * @param answers how many answers were not there yet
 * @param sessions how many sessions were not there yet
 * @param others how many other entries were not there yet: flags, settings, answers taken back, steps of a draft
 * @param known how many of its answers were there already
 */
public record Merged(int answers, int sessions, int others, int known) {
    /** Whether nothing was new. */
    public boolean isEmpty() {
        return answers + sessions + others == 0;
    }
}
