package org.triangulate.exercises.handout;

import java.util.Random;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.assignment.AskedItem;

/**
 * A question as one student meets it, with its key.
 *
 * @param item with its numbers drawn and its wording chosen
 * @param form as it is laid out
 */
public record LaidQuestion(AskedItem asked, Item item, Form form) {
    /** What the student is shown of it. */
    public Question question() {
        return new Question(
                asked.points(),
                item.stem(),
                form.body(),
                form.groups(),
                form.untoldResponse(new Random(~asked.seed())));
    }
}
