package org.triangulate.quiz.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.triangulate.quiz.memory.Exam;
import org.triangulate.quiz.screen.GreetingScreen;
import org.triangulate.quiz.screen.Paragraph;
import org.triangulate.quiz.session.Today;
import org.triangulate.quiz.shell.Desk;

/** Works out what the shell says when it is opened: now, and in the coming days if nothing is answered until then. */
public final class NextOpenings {
    /** Who stays away for longer waits a moment. */
    private static final int DAYS = 8;

    private final Desk desk;
    private final Today today;
    private final Optional<Instant> resumable;

    public NextOpenings(Desk desk) {
        this.desk = desk;
        this.today = desk.today();
        this.resumable = desk.resumableUntil();
    }

    /** What it says now. */
    public List<Paragraph> now() {
        return paragraphs(today);
    }

    /** What it says from now on, without a gap. */
    public List<Opening> all() {
        var openings = new ArrayList<Opening>();
        var end = desk.days().start(desk.days().of(today.now()).plusDays(DAYS));
        for (var from = today.now(); from.isBefore(end); ) {
            var until = next(from);
            openings.add(new Opening(from, until, paragraphs(today.at(from))));
            from = until;
        }
        return openings;
    }

    /** When something else is to be said: on the next day, when the exam begins, when a session is broken off for good. */
    private Instant next(Instant time) {
        var tomorrow = desk.days().start(desk.days().of(time).plusDays(1));
        var exam = today.goals().examAfter(time, desk.days()).map(Exam::at);
        return Stream.of(Optional.of(tomorrow), exam, resumable)
                .flatMap(Optional::stream)
                .filter(time::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(tomorrow);
    }

    private List<Paragraph> paragraphs(Today day) {
        return new GreetingScreen(desk.page())
                .paragraphs(desk.material().course(), desk.progress(day), desk.outlook(day, resumable));
    }
}
