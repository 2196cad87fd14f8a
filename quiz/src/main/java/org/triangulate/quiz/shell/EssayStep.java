package org.triangulate.quiz.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Verdict;
import org.triangulate.exercises.marking.Marks;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.quiz.screen.MarkingScreen;
import org.triangulate.quiz.screen.VerdictScreen;
import org.triangulate.quiz.session.Rater;
import org.triangulate.quiz.shell.MarkingView.Paper;
import org.triangulate.quiz.store.Draft;
import org.triangulate.quiz.store.SelfMark;
import org.triangulate.quiz.text.Line;

/**
 * Has a text written, kept line by line, and then marked by its writer. It becomes an answer only when it is marked:
 * until then nothing counts it, neither as right nor as wrong.
 */
final class EssayStep {
    private final Desk desk;
    private final String session;
    private final Item item;
    private final Rubric rubric;

    EssayStep(Desk desk, String session, Item item, Rubric rubric) {
        this.desk = desk;
        this.session = session;
        this.item = item;
        this.rubric = rubric;
    }

    /** Goes on with the draft of this item, if there is one. */
    QuestionStep.Outcome ask(Instant begun) {
        var draft = draft();
        while (true) {
            var written = written(draft);
            if (!written.draft().finished()) {
                return QuestionStep.Outcome.without(QuestionStep.Move.by(written.leaving()));
            }
            var outcome = mark(written.draft());
            switch (outcome.move()) {
                case DONE -> {
                    return done(written.draft(), outcome.marks(), begun);
                }
                case LEFT -> {
                    return QuestionStep.Outcome.without(QuestionStep.Move.LEFT);
                }
                case ENDED -> {
                    return QuestionStep.Outcome.without(QuestionStep.Move.ENDED);
                }
                default -> draft = reopened(written.draft());
            }
        }
    }

    private Draft draft() {
        var course = desk.material().course().id();
        var renamings = desk.material().renamings();
        return desk.profile().openDrafts(course).stream()
                .filter(draft -> renamings.current(draft.item()).equals(item.id()))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> Draft.begun(desk.newId(), course, item.id()));
    }

    private Writing.Outcome written(Draft draft) {
        return draft.finished()
                ? new Writing.Outcome(draft, Leaving.DONE)
                : new Writing(desk.console(), desk::page, rubric.length(), draft, this::keep).run();
    }

    private void keep(Draft draft, Draft.Change change, String line) {
        desk.profile().change(draft, change, line, desk.clock().instant());
    }

    /** The same text, to be written on. */
    private static Draft reopened(Draft draft) {
        return new Draft(draft.id(), draft.course(), draft.item(), draft.lines(), false);
    }

    private MarkingView.Outcome mark(Draft draft) {
        desk.print(List.of(Line.BLANK));
        desk.print(new MarkingScreen(desk.page(), rubric).remark(desk.phrases().say("essay.kept")));
        var knowledge = desk.material().knowledge();
        var premark = Premark.of(rubric, draft.text(), knowledge.model(), knowledge.names());
        return new MarkingView(
                        desk.console(),
                        desk::page,
                        rubric,
                        Map.of("b", desk.phrases().say("essay.on")))
                .run(
                        new Paper(desk.phrases().say("essay.paper"), draft.text(), premark),
                        Marks.NONE,
                        false,
                        marks -> {});
    }

    private QuestionStep.Outcome done(Draft draft, Marks marks, Instant begun) {
        var score = rubric.score(marks.levels());
        var answer =
                desk.answer(session, item, draft.text(), Verdict.of(score), score, Rater.rateMarks(score), 0, begun);
        desk.profile().record(answer, draft, selfMarks(marks));
        desk.print(new VerdictScreen(desk.page(), desk.material().course().model()).because(item));
        return QuestionStep.Outcome.of(answer);
    }

    private List<SelfMark> selfMarks(Marks marks) {
        return rubric.criteria().stream()
                .flatMap(criterion -> Rubric.chosen(criterion, marks.levels())
                        .map(level -> new SelfMark(criterion.id(), level.name(), level.points()))
                        .stream())
                .toList();
    }
}
