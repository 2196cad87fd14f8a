package org.triangulate.quiz.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.triangulate.exercises.Confidence;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Verdict;
import org.triangulate.model.Words;
import org.triangulate.quiz.screen.SummaryScreen;
import org.triangulate.quiz.session.Assurance;
import org.triangulate.quiz.session.Sitting;
import org.triangulate.quiz.session.Sitting.Turn;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.StudySession;
import org.triangulate.quiz.text.Line;

/** Leads through a session, question by question, from wherever it stands. */
public final class StudyLoop {
    /** A session that broke off longer ago is not resumed: what was due then is planned anew. */
    private static final Duration RESUMABLE = Duration.ofHours(20);

    private final Desk desk;
    private final boolean confidence;

    public StudyLoop(Desk desk) {
        this(desk, false);
    }

    /**
     * @param confidence whether one says of every answer how sure one is, not only where an item asks for it
     */
    public StudyLoop(Desk desk, boolean confidence) {
        this.desk = desk;
        this.confidence = confidence;
    }

    /** Goes on with the last session of this kind if it broke off today, or begins one with the items of a plan. */
    public Leaving run(String kind, List<PlannedItem> plan) {
        var open = open(kind);
        if (open.isPresent()) {
            var sitting = resumed(open.get());
            if (sitting.next().isPresent() || new EndReview(desk).isNeeded(sitting)) {
                var stop = sitting.next().map(turn -> "question " + place(turn)).orElse("the end");
                desk.print(List.of(Line.of("Going on where you stopped: " + stop + ".")));
                return run(sitting);
            }
        }
        if (plan.isEmpty()) {
            desk.print(List.of(Line.of("Nothing is due and nothing is new. `drill TOPIC` practises all the same.")));
            return Leaving.DONE;
        }
        return run(once(new Sitting(desk.begin(kind, plan), List.of())));
    }

    /** The latest session of a kind that broke off today and that no other shell is in the midst of. */
    private Optional<StudySession> open(String kind) {
        var since = desk.clock().instant().minus(RESUMABLE);
        return desk.profile().openSessions(desk.material().course().id(), since).stream()
                .filter(session -> session.kind().equals(kind))
                .filter(session -> desk.profile().claim(session.id()))
                .findFirst();
    }

    private Sitting resumed(StudySession session) {
        var bank = desk.material().bank();
        return once(Sitting.resumed(
                desk.current(session),
                desk.answersOf(session),
                item -> bank.find(item).isPresent()));
    }

    private Sitting once(Sitting sitting) {
        return sitting.withOnce(sitting.session().items().stream()
                .filter(planned -> EndReview.waits(desk.item(planned)))
                .map(PlannedItem::item)
                .collect(Collectors.toSet()));
    }

    private Item asked(PlannedItem planned) {
        var item = desk.item(planned);
        return confidence ? item.with(item.credit().withConfidence()) : item;
    }

    private Leaving run(Sitting begun) {
        var sitting = begun;
        var memories = desk.memories();
        for (var turn = sitting.next(); turn.isPresent(); turn = sitting.next()) {
            var item = asked(turn.get().planned());
            var step = new QuestionStep(desk, sitting.session().id(), turn.get().planned(), item);
            var outcome = step.ask(place(turn.get()), memories);
            if (outcome.answer().isEmpty()) {
                return left(turn.get(), outcome.leaving());
            }
            sitting = sitting.with(outcome.answer().get());
            if (EndReview.waits(item)) {
                continue;
            }
            var after = new AfterVerdict(desk, item).ask();
            if (after == AfterVerdict.Choice.UNDO) {
                desk.profile().undo(outcome.answer().get().id(), desk.clock().instant());
                sitting = sitting.withoutLast();
            } else if (after != AfterVerdict.Choice.NEXT) {
                return left(turn.get(), after.leaving());
            }
        }
        var reviewed = new EndReview(desk).run(sitting);
        if (reviewed != Leaving.DONE) {
            return reviewed;
        }
        desk.profile().finish(sitting.session().id(), desk.clock().instant());
        desk.print(new SummaryScreen(desk.page())
                .lines(
                        sitting.answers().size(),
                        sitting.count(Verdict.RIGHT),
                        sitting.count(Verdict.PARTLY),
                        sitting.count(Verdict.WRONG)));
        desk.print(new SummaryScreen(desk.page()).confidence(assurances(sitting)));
        return Leaving.DONE;
    }

    /** What was said of how sure one was, and whether it came true. */
    private List<Assurance> assurances(Sitting sitting) {
        var levels = desk.profile().confidences(desk.material().course().id());
        return sitting.answers().stream()
                .flatMap(answer -> Optional.ofNullable(levels.get(answer.id()))
                        .map(level -> new Assurance(Confidence.of(level), score(answer)))
                        .stream())
                .toList();
    }

    /** What an answer was graded with; hints may have made it count for less. */
    private static double score(Answer answer) {
        return answer.verdict().equals(Words.of(Verdict.RIGHT)) ? 1 : answer.score();
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
