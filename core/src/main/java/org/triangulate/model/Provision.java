package org.triangulate.model;

import java.util.List;

/**
 * One promise of a treaty, on paper and in fact.
 *
 * @param treaty the id of the treaty
 * @param agreed what was agreed
 * @param due when it was to be; {@link PartialDate#UNSTATED} where no date was set
 * @param outcome what became of it, in a word
 * @param realised what became of it, in a sentence
 */
public record Provision(
        String id,
        String treaty,
        String agreed,
        PartialDate due,
        Outcome outcome,
        String realised,
        String unit,
        List<Citation> citations)
        implements Fact {
    /** How far a promise was kept. */
    public enum Outcome {
        REALISED,
        PARTLY,
        UNREALISED,
        SUPERSEDED,
        /** The sources do not say. */
        UNKNOWN
    }

    public Provision {
        Id.check(id);
        Check.filled("agreed", agreed);
        Check.filled("realised", realised);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public String kind() {
        return "provision";
    }

    @Override
    public String label() {
        return agreed;
    }

    @Override
    public String statement() {
        return agreed + " " + realised;
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.prose("agreed", agreed);
        sheet.date("due", due);
        sheet.text("outcome", Words.of(outcome));
        sheet.prose("realised", realised);
        sheet.citations(citations);
    }
}
