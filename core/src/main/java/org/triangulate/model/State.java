package org.triangulate.model;

import java.util.List;

/**
 * A country.
 *
 * @param existed when; {@link PartialDate#UNSTATED} for one that is there today
 */
public record State(String id, Names names, String about, String unit, PartialDate existed, List<Citation> citations)
        implements Fact {
    public State {
        Id.check(id);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public String kind() {
        return "state";
    }

    @Override
    public String label() {
        return names.preferred();
    }

    /** Whether it is there today. */
    public boolean isToday() {
        return existed.until().isOpen();
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.names(names);
        sheet.date("existed", existed);
        sheet.prose("about", about);
        sheet.text("unit", unit);
        sheet.citations(citations);
    }
}
