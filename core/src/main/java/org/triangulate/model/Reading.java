package org.triangulate.model;

import java.util.List;

/**
 * One figure that a source gives for an {@link Indicator}.
 *
 * @param indicator the id of the indicator
 * @param label what it is a figure of, in a few words
 * @param wording the few words by which the source states its precision
 * @param period the time that the figure is about, not the year of the source
 * @param note what a reader has to know; empty where there is nothing
 */
public record Reading(
        String id,
        String indicator,
        String label,
        Quantity value,
        String wording,
        PartialDate period,
        String note,
        String unit,
        List<Citation> citations)
        implements Fact {
    public Reading {
        Id.check(id);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public String kind() {
        return "reading";
    }

    /** The figure as the course writes it. */
    public String written() {
        return value.written();
    }

    @Override
    public String statement() {
        return label + (period.isStated() ? " (" + period.inWords() + "): " : ": ") + written();
    }

    /** Whether both are about one time and no number could say what both say. */
    public boolean clashesWith(Reading other) {
        return period.overlaps(other.period) && !value.agreesWith(other.value);
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.quantity("value", value);
        sheet.text("wording", wording);
        sheet.date("period", period);
        sheet.prose("note", note);
        sheet.citations(citations);
    }
}
