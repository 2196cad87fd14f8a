package org.triangulate.model;

import java.util.List;

/**
 * What somebody holds on the question of a {@link Debate}.
 *
 * @param debate the id of the debate
 * @param holder the id of a person, an organization or a source
 * @param says the position, in the course's own words
 */
public record Position(String id, String debate, String holder, String says, String unit, List<Citation> citations)
        implements Fact {
    public Position {
        Id.check(id);
        Check.filled("says", says);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public String kind() {
        return "position";
    }

    @Override
    public String label() {
        return says;
    }

    @Override
    public String statement() {
        return says;
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.reference("holder", holder);
        sheet.prose("says", says);
        sheet.citations(citations);
    }
}
