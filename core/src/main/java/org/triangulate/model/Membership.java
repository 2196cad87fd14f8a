package org.triangulate.model;

import java.util.List;

/**
 * That somebody belongs to an organization, in which role and when.
 *
 * @param member the id of a state, organization or person
 * @param role empty where it is plain membership
 * @param during when; {@link PartialDate#UNSTATED} where the source does not say
 */
public record Membership(String member, String role, PartialDate during, List<Citation> citations) implements Part {
    public Membership {
        Check.filled("member", member);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.reference("member", member);
        sheet.text("role", role);
        sheet.date("during", during);
        sheet.citations(citations);
    }
}
