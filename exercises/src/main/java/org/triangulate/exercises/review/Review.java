package org.triangulate.exercises.review;

import java.util.List;
import org.triangulate.course.Course;
import org.triangulate.course.Draft;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;

/** Asks every rule what it has to say of the authored items of a course. */
public final class Review {
    private static final List<Critic> CRITICS =
            List.of(Attribution::judge, AlikeStems::judge, LengthCues::judge, OptionWording::judge, StemWording::judge);

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
        KeyPositions.judge(course, authored, remarks);
        CRITICS.forEach(critic -> critic.judge(course, authored, remarks));
    }

    /**
     * Adds what there is to say of a bank for graded assignments.
     *
     * @param practice the items of the course, which every student has with their keys
     */
    public static void addBank(Course course, ItemBank practice, ItemBank bank, Draft draft) {
        var remarks = new Remarks(draft);
        Secrecy.judge(practice, bank.items(), remarks);
        course.units().forEach(unit -> Objectives.judgeItems(unit, bank.ofUnit(unit.id()), remarks));
        CRITICS.forEach(critic -> critic.judge(course, bank.items(), remarks));
    }

    /** One rule. */
    private interface Critic {
        void judge(Course course, List<Item> items, Remarks remarks);
    }
}
