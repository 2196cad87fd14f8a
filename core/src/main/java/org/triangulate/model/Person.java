package org.triangulate.model;

import java.util.List;

/** Somebody whom the sources name, with the roles that they state. */
public record Person(String id, Names names, String about, String unit, List<Role> roles, List<Citation> citations)
        implements Fact {
    public Person {
        Id.check(id);
        roles = List.copyOf(roles);
        citations = List.copyOf(Check.filled("cite", citations));
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public String label() {
        return names.preferred();
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.names(names);
        sheet.prose("about", about);
        sheet.text("unit", unit);
        sheet.parts("roles", roles);
        sheet.citations(citations);
    }
}
