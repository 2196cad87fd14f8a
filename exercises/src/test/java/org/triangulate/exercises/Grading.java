package org.triangulate.exercises;

import java.util.List;
import java.util.Locale;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.Wording;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.model.Model;
import org.triangulate.model.Words;

/** How an answer is graded, in a line that a table can hold: "right", "partly 0.50: remark / remark", "unreadable: …". */
final class Grading {
    /** For kinds whose grading needs to know nothing. */
    static final Knowledge NOTHING = new Knowledge(new Model(List.of()), new Lexicon(List.of()));

    private Grading() {}

    /** The outcome where the choices stand in the order of the task. */
    static String outcome(Task task, String typed) {
        return outcome(task.form(NOTHING, new InOrder()), typed);
    }

    static String outcome(Form form, String typed) {
        try {
            var grade = form.grade(typed);
            var verdict = Words.of(grade.verdict());
            var score = grade.verdict() == Verdict.PARTLY ? String.format(Locale.ROOT, " %.2f", grade.score()) : "";
            var remarks = grade.remarks().isEmpty() ? "" : ": " + String.join(" / ", grade.remarks());
            return verdict + score + remarks;
        } catch (UnreadableAnswer e) {
            return "unreadable: " + e.complaint(Wording.ENGLISH);
        }
    }
}
