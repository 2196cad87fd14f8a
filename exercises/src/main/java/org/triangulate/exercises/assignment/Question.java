package org.triangulate.exercises.assignment;

import java.math.BigDecimal;
import java.util.List;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;

/** An entry of an assignment's list of questions: one question, or several that are drawn. */
public sealed interface Question permits ChosenItem, Draw {
    /** How many questions it is. */
    int count();

    /** What each of them is worth. */
    BigDecimal points();

    /** The ids of the items that it names. */
    List<String> named();

    /** Every item that a student may get by it, by id. */
    List<Item> pool(ItemBank items);
}
