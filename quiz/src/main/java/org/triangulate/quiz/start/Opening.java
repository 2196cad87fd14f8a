package org.triangulate.quiz.start;

import java.time.Instant;
import java.util.List;
import org.triangulate.quiz.screen.Paragraph;

/**
 * What the shell says when it is opened between two times, if nothing is answered until then.
 *
 * @param from the earliest of them
 * @param until the first at which it says something else
 */
public record Opening(Instant from, Instant until, List<Paragraph> paragraphs) {
    public Opening {
        paragraphs = List.copyOf(paragraphs);
    }

    boolean holds(Instant time) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
