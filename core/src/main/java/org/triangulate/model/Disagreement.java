package org.triangulate.model;

import java.util.List;

/**
 * Statements that do not fit together, and why, as far as that is known.
 *
 * @param between the ids of the facts that differ
 * @param claims what is said where the course has no fact of its own for it
 * @param why the explanation; empty where none is known
 * @param confidence how sure the explanation is
 */
public record Disagreement(
        String id,
        String title,
        List<String> between,
        List<Claim> claims,
        Type type,
        String why,
        Confidence confidence,
        String unit)
        implements Fact {
    /** Why statements differ. */
    public enum Type {
        OTHER_YEAR,
        OTHER_MEASURE,
        ROUNDING,
        WORDING,
        INTERPRETATION,
        /** A source slipped: the statement is never taught as a fact. */
        SLIP,
        UNEXPLAINED
    }

    /** How sure the explanation is. */
    public enum Confidence {
        /** A source gives it. */
        STATED,
        /** It is the course's, and likely. */
        LIKELY,
        /** It is the course's, and no more than possible. */
        POSSIBLE
    }

    /** What a source says, in the course's words. */
    public record Claim(String says, List<Citation> citations) implements Part {
        public Claim {
            Check.filled("says", says);
            citations = List.copyOf(Check.filled("cite", citations));
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.prose("says", says);
            sheet.citations(citations);
        }
    }

    public Disagreement {
        Id.check(id);
        Check.filled("title", title);
        between = List.copyOf(between);
        claims = List.copyOf(claims);
        var sides = between.stream().distinct().count() + claims.size();
        Check.require(sides >= 2, "between", "and claims must together name two sides");
    }

    @Override
    public String kind() {
        return "disagreement";
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public List<Citation> citations() {
        return claims.stream().flatMap(claim -> claim.citations().stream()).toList();
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("title", title);
        sheet.references("between", between);
        sheet.parts("claims", claims);
        sheet.text("type", Words.of(type));
        sheet.prose("why", why);
        sheet.text("confidence", Words.of(confidence));
        sheet.text("unit", unit);
    }
}
