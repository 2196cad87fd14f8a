package org.triangulate.model;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Something that the course knows, and who says so. */
public sealed interface Fact extends Described
        permits Source,
                State,
                Organization,
                Person,
                Treaty,
                Provision,
                Indicator,
                Reading,
                Event,
                Debate,
                Position,
                Disagreement,
                Framework {
    /** Where it is read; empty only for a {@link Source}, which is where one reads, and for what only gathers others. */
    List<Citation> citations();

    /** The id of the course's unit that it belongs to; empty where it belongs to all. */
    String unit();

    /** What the course says of it in its own words; empty where its parts say it all. */
    default String about() {
        return "";
    }

    /** What one has to know of it, in a line: what it is called, and the first sentence of what is said of it. */
    default String statement() {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(about());
        var end = sentences.next();
        return end == BreakIterator.DONE
                ? label()
                : label() + ": " + about().substring(0, end).strip();
    }

    /** The facts that it is made of: a treaty's provisions, an indicator's readings, a debate's positions. */
    default List<? extends Fact> inner() {
        return List.of();
    }
}
