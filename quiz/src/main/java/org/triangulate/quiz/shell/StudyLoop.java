package org.triangulate.quiz.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.session.Kind;
import org.triangulate.quiz.session.Sitting;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.StudySession;

/** Begins a session, or goes on with the one that broke off. */
public final class StudyLoop {
    /** A session that broke off longer ago is not resumed: what was due then is planned anew. */
    private static final Duration RESUMABLE = Duration.ofHours(20);

    private final Desk desk;
    private final boolean confidence;
    private final Optional<Duration> limit;

    public StudyLoop(Desk desk) {
        this(desk, false, Optional.empty());
    }

    /**
     * @param confidence whether one says of every answer how sure one is, not only where an item asks for it
     * @param limit how long a session that begins may take
     */
    public StudyLoop(Desk desk, boolean confidence, Optional<Duration> limit) {
        this.desk = desk;
        this.confidence = confidence;
        this.limit = limit;
    }

    /**
     * Goes on with the last session of this kind if it broke off today, or begins one.
     *
     * @param kind as {@link Kind#about} has it
     * @param plan the questions of a new session
     * @param otherwise what is said where there is nothing to ask
     */
    public Leaving run(String kind, Supplier<List<PlannedItem>> plan, String otherwise) {
        var open = open().stream()
                .filter(session -> session.kind().equals(kind))
                .filter(session -> desk.profile().claim(session.id()))
                .findFirst();
        if (open.isPresent()) {
            return goOn(open.get());
        }
        var items = plan.get();
        if (items.isEmpty()) {
            desk.remark(otherwise);
            return Leaving.DONE;
        }
        return run(once(new Sitting(desk.begin(kind, items, limit), List.of())));
    }

    /** Until when a session that broke off can be gone on with, single items aside; empty where there is none. */
    Optional<Instant> resumableUntil() {
        return brokenOff().stream()
                .map(session -> session.started().plus(RESUMABLE))
                .max(Comparator.naturalOrder());
    }

    private List<StudySession> brokenOff() {
        return open().stream()
                .filter(session -> Kind.of(session.kind()) != Kind.EXERCISE)
                .toList();
    }

    /** Goes on with whatever session broke off last today, single items aside; empty where there is none. */
    public Optional<Leaving> goOn() {
        return brokenOff().stream()
                .filter(session -> desk.profile().claim(session.id()))
                .findFirst()
                .map(this::goOn);
    }

    /** The sessions of today that broke off and still have something to ask or to tell, the latest first. */
    private List<StudySession> open() {
        var since = desk.clock().instant().minus(RESUMABLE);
        return desk.profile().openSessions(desk.material().course().id(), since).stream()
                .filter(session -> hasMore(resumed(session)))
                .toList();
    }

    private boolean hasMore(Sitting sitting) {
        return sitting.next().isPresent() || review(sitting).isNeeded(sitting);
    }

    private EndReview review(Sitting sitting) {
        return new EndReview(desk, Kind.of(sitting.session().kind()).isExam());
    }

    private Leaving goOn(StudySession session) {
        var sitting = resumed(session);
        sitting.next()
                .ifPresentOrElse(
                        turn -> desk.tell(
                                "session.resumed", SittingLoop.place(turn).inWords(desk.phrases())),
                        () -> desk.tell("session.resumed.end"));
        return run(sitting);
    }

    private Leaving run(Sitting sitting) {
        try (var time = new TimeLimit(sitting.session(), desk.clock(), desk.console())) {
            return new SittingLoop(desk, sitting, time, review(sitting), confidence).run();
        } finally {
            desk.profile().release(sitting.session().id());
        }
    }

    private Sitting resumed(StudySession session) {
        var bank = desk.material().bank();
        return once(Sitting.resumed(
                desk.current(session),
                desk.answersOf(session),
                desk.profile().skips(session.id()),
                item -> bank.find(item).isPresent()));
    }

    private Sitting once(Sitting sitting) {
        return sitting.withOnce(
                Kind.of(sitting.session().kind()).isExam()
                        ? ids(sitting.session().items())
                        : ids(sitting.session().items().stream()
                                .filter(planned -> isAskedOnce(desk.item(planned)))
                                .toList()));
    }

    private static Set<String> ids(List<PlannedItem> items) {
        return items.stream().map(PlannedItem::item).collect(Collectors.toSet());
    }

    /** What comes again tells that it was wrong; and nobody writes a text a second time in one evening. */
    private static boolean isAskedOnce(Item item) {
        return EndReview.waits(item) || item.task().rubric().isPresent();
    }
}
