package org.triangulate.model;

import java.util.List;

/**
 * An alliance, union, company, party, institution, medium or movement, and who belongs to it.
 *
 * @param type which of these it is
 * @param complete whether the sources list every member, so that one may say who does not belong to it
 * @param founded {@link PartialDate#UNSTATED} where the sources do not say
 */
public record Organization(
        String id,
        Type type,
        Names names,
        String about,
        String unit,
        PartialDate founded,
        List<Membership> members,
        boolean complete,
        List<Citation> citations)
        implements Fact {
    /** What sort of organization it is. */
    public enum Type {
        ALLIANCE,
        UNION,
        COMPANY,
        PARTY,
        INSTITUTION,
        MEDIA,
        MOVEMENT
    }

    public Organization {
        Id.check(id);
        members = List.copyOf(members);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public String kind() {
        return "organization";
    }

    @Override
    public String label() {
        return names.preferred();
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.names(names);
        sheet.text("type", Words.of(type));
        sheet.prose("about", about);
        sheet.text("unit", unit);
        sheet.date("founded", founded);
        sheet.parts("members", members);
        sheet.flag("complete", complete);
        sheet.citations(citations);
    }
}
