package org.triangulate.model;

import java.util.List;

/**
 * What a person is or was, where and when.
 *
 * @param name the role in words, such as "president"
 * @param at the id of the state or organization
 * @param during when; {@link PartialDate#UNSTATED} where the source does not say
 */
public record Role(String name, String at, PartialDate during, List<Citation> citations) implements Part {
    public Role {
        Check.filled("role", name);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("role", name);
        sheet.reference("at", at);
        sheet.date("during", during);
        sheet.citations(citations);
    }
}
