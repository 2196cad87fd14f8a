package org.triangulate.quiz.shell;

import java.time.Duration;
import java.util.List;
import org.triangulate.exercises.Verdict;
import org.triangulate.quiz.screen.SummaryScreen;
import org.triangulate.quiz.session.Sitting;
import org.triangulate.quiz.session.Sitting.Turn;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.StudySession;
import org.triangulate.quiz.text.Line;

/** Leads through a session, question by question, from wherever it stands. */
public final class StudyLoop {
    /** A session that broke off longer ago is not resumed: what was due then is planned anew. */
    private static final Duration RESUMABLE = Duration.ofHours(20);

    private final Desk desk;

    public StudyLoop(Desk desk) {
        this.desk = desk;
    }

    /** Goes on with the last session of this kind if it broke off today, or begins one with the items of a plan. */
    public Leaving run(String kind, List<PlannedItem> plan) {
        var open = desk.profile()
                .latestSession(desk.material().course().id(), kind)
                .filter(this::isOpen);
        if (open.isPresent()) {
            var sitting = resumed(open.get());
            if (sitting.next().isPresent()) {
                desk.print(List.of(Line.of("Going on where you stopped: question "
                        + place(sitting.next().orElseThrow()) + ".")));
                return run(sitting);
            }
        }
        if (plan.isEmpty()) {
            desk.print(List.of(Line.of("Nothing is due and nothing is new. `drill TOPIC` practises all the same.")));
            return Leaving.DONE;
        }
        return run(new Sitting(desk.begin(kind, plan), List.of()));
    }

    private boolean isOpen(StudySession session) {
        var age = Duration.between(session.started(), desk.clock().instant());
        return age.compareTo(RESUMABLE) < 0 && !desk.profile().isFinished(session.id());
    }

    private Sitting resumed(StudySession session) {
        var bank = desk.material().bank();
        return Sitting.resumed(
                desk.current(session),
                desk.answersOf(session),
                item -> bank.find(item).isPresent());
    }

    private Leaving run(Sitting begun) {
        var sitting = begun;
        var memories = desk.memories();
        for (var turn = sitting.next(); turn.isPresent(); turn = sitting.next()) {
            var step = new QuestionStep(desk, sitting.session().id(), turn.get().planned());
            var outcome = step.ask(place(turn.get()), memories);
            if (outcome.answer().isEmpty()) {
                return left(turn.get(), outcome.leaving());
            }
            sitting = sitting.with(outcome.answer().get());
            var after = new AfterVerdict(desk, step.item()).ask();
            if (after == AfterVerdict.Choice.UNDO) {
                desk.profile().undo(outcome.answer().get().id(), desk.clock().instant());
                sitting = sitting.withoutLast();
            } else if (after != AfterVerdict.Choice.NEXT) {
                return left(turn.get(), after.leaving());
            }
        }
        desk.profile().finish(sitting.session().id(), desk.clock().instant());
        desk.print(new SummaryScreen(desk.page())
                .lines(
                        sitting.answers().size(),
                        sitting.count(Verdict.RIGHT),
                        sitting.count(Verdict.PARTLY),
                        sitting.count(Verdict.WRONG)));
        return Leaving.DONE;
    }

    private Leaving left(Turn turn, Leaving leaving) {
        desk.print(List.of(
                Line.of("Left at question " + place(turn) + ". Every answer is kept; the session goes on here.")));
        return leaving;
    }

    private static String place(Turn turn) {
        return turn.number() + " of " + turn.total() + (turn.again() ? " (once more)" : "");
    }
}
