package org.triangulate.model;

import java.util.List;

/**
 * A treaty or agreement: who signed it, what it promised, and what became of each promise.
 *
 * @param parties the ids of states and organizations
 */
public record Treaty(
        String id,
        Names names,
        PartialDate signed,
        List<String> parties,
        String unit,
        String about,
        List<Provision> provisions,
        List<Citation> citations)
        implements Fact {
    public Treaty {
        Id.check(id);
        parties = List.copyOf(parties);
        provisions = List.copyOf(provisions);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public String kind() {
        return "treaty";
    }

    @Override
    public String label() {
        return names.preferred();
    }

    @Override
    public List<? extends Fact> inner() {
        return provisions;
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.names(names);
        sheet.date("signed", signed);
        sheet.references("parties", parties);
        sheet.text("unit", unit);
        sheet.prose("about", about);
        sheet.parts("provisions", provisions);
        sheet.citations(citations);
    }
}
