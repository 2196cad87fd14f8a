package org.triangulate.exercises.review;

import java.util.List;
import org.triangulate.course.Course;
import org.triangulate.course.Draft;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;

/** Asks every rule what it has to say of the authored items of a course. */
public final class Review {
    private static final List<Critic> CRITICS = List.of(
            Attribution::judge,
            KeyPositions::judge,
            AlikeStems::judge,
            LengthCues::judge,
            OptionWording::judge,
            StemWording::judge);

    private Review() {}

    /**
     * Adds what there is to say to the draft's problems.
     *
     * @param draft knows where each item stands
     */
    public static void add(Course course, ItemBank bank, Draft draft) {
        var authored = bank.items().stream().filter(item -> !item.isGenerated()).toList();
        var remarks = new Remarks(draft);
        Objectives.judge(course, bank.items(), remarks);
        CRITICS.forEach(critic -> critic.judge(course, authored, remarks));
    }

    /** One rule. */
    private interface Critic {
        void judge(Course course, List<Item> items, Remarks remarks);
    }
}
