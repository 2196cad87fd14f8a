package org.triangulate.model;

import java.util.List;

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
                Disagreement {
    /** Where it is read; empty only for a {@link Source}, which is where one reads, and for what only gathers others. */
    List<Citation> citations();

    /** The id of the course's unit that it belongs to; empty where it belongs to all. */
    String unit();

    /** The facts that it is made of: a treaty's provisions, an indicator's readings, a debate's positions. */
    default List<? extends Fact> inner() {
        return List.of();
    }
}
