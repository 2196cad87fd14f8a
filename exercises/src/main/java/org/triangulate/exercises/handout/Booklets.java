package org.triangulate.exercises.handout;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.assignment.AskedItem;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.assignment.Selection;

/**
 * Makes the booklets of an assignment.
 *
 * @param knowledge of the course, in the language of the instructor
 */
public record Booklets(Assignment assignment, Selection selection, Knowledge knowledge) {
    /** The booklet of a student; of nobody in particular where the id is empty. */
    public Booklet of(String student) {
        return new Booklet(
                assignment.id(),
                student,
                assignment.title(),
                assignment.instructions(),
                assignment.statement(),
                terms(student),
                selection.of(student).stream()
                        .map(asked -> laid(asked).question())
                        .toList());
    }

    /** A question as one student meets it. */
    public LaidQuestion laid(AskedItem asked) {
        var item = asked.variant(knowledge);
        return new LaidQuestion(asked, item, item.task().form(knowledge, new Random(asked.seed())));
    }

    private Terms terms(String student) {
        var window = assignment.windowFor(student);
        return new Terms(
                window.opens(),
                window.closes(),
                assignment.late().taken().flatMap(time -> window.closes().map(closes -> closes.plus(time))),
                assignment.late().perDay(),
                minutes(assignment.minutesFor(student)),
                assignment.attempts(),
                assignment.confidence(),
                assignment.feedback().name().toLowerCase(Locale.ROOT));
    }

    private static Optional<Duration> minutes(OptionalInt minutes) {
        return minutes.isPresent() ? Optional.of(Duration.ofMinutes(minutes.getAsInt())) : Optional.empty();
    }
}
