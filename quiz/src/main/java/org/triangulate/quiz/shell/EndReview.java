package org.triangulate.quiz.shell;

import java.util.List;
import java.util.Random;
import org.triangulate.exercises.Feedback;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.quiz.screen.Place;
import org.triangulate.quiz.screen.QuestionScreen;
import org.triangulate.quiz.screen.VerdictScreen;
import org.triangulate.quiz.session.Sitting;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.text.Line;

/** What is told at the end of a session: the answers whose feedback waited until then, graded again as they were given. */
final class EndReview {
    private final Desk desk;
    private final boolean exam;

    /**
     * @param exam whether every verdict waits, not only where an item says so
     */
    EndReview(Desk desk, boolean exam) {
        this.desk = desk;
        this.exam = exam;
    }

    static boolean waits(Item item) {
        return item.credit().feedback() == Feedback.END_OF_SESSION;
    }

    boolean waitsFor(Item item) {
        return exam || waits(item);
    }

    /** Whether anything of a session is told only at its end. */
    boolean isNeeded(Sitting sitting) {
        return sitting.given().stream().anyMatch(given -> waitsFor(desk.item(given.planned())));
    }

    /** Goes through the answers; says how the student came out of it. */
    Leaving run(Sitting sitting) {
        var waiting = sitting.given().stream()
                .filter(given -> waitsFor(desk.item(given.planned())))
                .toList();
        if (!waiting.isEmpty()) {
            desk.print(List.of(Line.BLANK));
            desk.tell("session.review");
        }
        for (int i = 0; i < waiting.size(); i++) {
            var place = Place.of(i + 1, waiting.size());
            var given = waiting.get(i);
            var leaving = tell(place, given.planned(), given.answer());
            if (leaving != Leaving.DONE) {
                return leaving;
            }
        }
        return Leaving.DONE;
    }

    private Leaving tell(Place place, PlannedItem planned, Answer answer) {
        var item = desk.item(planned);
        var form = item.task().form(desk.material().knowledge(), new Random(planned.seed()));
        desk.print(new QuestionScreen(desk.page())
                .lines(
                        place,
                        desk.material().unitTitle(item.unit()),
                        desk.phrases().say("question.answered"),
                        item,
                        form));
        desk.print(verdict(item, form, answer));
        return new AfterVerdict(desk, item, answer, () -> {}).askToGoOn();
    }

    private List<Line> verdict(Item item, Form form, Answer answer) {
        try {
            var screen = new VerdictScreen(desk.page(), desk.material().course().model());
            return screen.lines(item, form.grade(answer.typed().strip()));
        } catch (UnreadableAnswer e) {
            return desk.page().sentence(desk.phrases().say("session.changed", answer.typed()));
        }
    }
}
