package org.triangulate.model;

import java.util.List;

/**
 * Something that happened, dated as far as the source dates it.
 *
 * @param title what happened, without its date
 * @param who the ids of the states, organizations and people who took part
 */
public record Event(
        String id,
        String title,
        PartialDate date,
        String about,
        List<String> who,
        String unit,
        List<Citation> citations)
        implements Fact {
    public Event {
        Id.check(id);
        Check.filled("title", title);
        who = List.copyOf(who);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String statement() {
        return date.inWords() + ": " + title;
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("title", title);
        sheet.date("date", date);
        sheet.prose("about", about);
        sheet.references("who", who);
        sheet.text("unit", unit);
        sheet.citations(citations);
    }
}
