package org.triangulate.quiz.store;

/**
 * One question of a session: which item is asked, and the seed that draws its numbers and the order of its options.
 *
 * <p>With the same seed the same question comes back, to the letter, after an interruption.
 *
 * @param item the id of the item
 * @param seed the seed of everything that is drawn for it
 */
public record PlannedItem(String item, long seed) {
    public PlannedItem {
        Check.filled("item", item);
    }

    /** The same question, of an item that goes by another id now. */
    public PlannedItem called(String currentId) {
        return new PlannedItem(currentId, seed);
    }
}
