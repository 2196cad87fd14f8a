package org.triangulate.exercises.assignment;

import java.math.BigDecimal;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Knowledge;

/**
 * A question of an assignment as one student gets it.
 *
 * @param number which question of the assignment it is, from 1: what reports call it
 * @param place where it stands for this student, from 1
 * @param item what stands there, without help and further attempts
 * @param points what a right answer earns
 * @param seed draws its numbers, its wording and the order of its options
 */
public record AskedItem(int number, int place, Item item, BigDecimal points, long seed) {
    AskedItem at(int other) {
        return new AskedItem(number, other, item, points, seed);
    }

    /** The very question, with its numbers drawn. */
    public Item variant(Knowledge knowledge) {
        return item.variant(knowledge, seed);
    }
}
