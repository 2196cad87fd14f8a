package org.triangulate.quiz.memory;

import java.time.Instant;

/**
 * Decides when an item is best asked again, from how well it was remembered before.
 *
 * <p>Example: the memory of an item is the fold of its answers,
 *
 * <pre>{@code
 * var memory = scheduler.first(Rating.GOOD, monday);
 * memory = scheduler.next(memory, Rating.HARD, thursday);
 * memory.due();
 * }</pre>
 *
 * <p>A scheduler keeps nothing: the same ratings at the same times give the same memory.
 */
public interface Scheduler {
    /** The memory of an item after it was rated for the first time. */
    Memory first(Rating rating, Instant at);

    /** The memory after a further rating. A time before the last review counts as the time of that review. */
    Memory next(Memory memory, Rating rating, Instant at);

    /** The chance that the item is recalled at a time, 0 to 1; 1 at the last review and before it. */
    double retrievability(Memory memory, Instant at);
}
