package org.triangulate.course;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Citation;
import org.triangulate.model.Described;
import org.triangulate.model.Names;
import org.triangulate.model.Part;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;
import org.triangulate.model.Sheet;

/** Gathers every citation of a thing, down to its smallest part, but for parts that are things of their own. */
final class CitationSheet implements Sheet {
    private final List<Citation> citations = new ArrayList<>();

    private CitationSheet() {}

    static List<Citation> of(Described thing) {
        var sheet = new CitationSheet();
        thing.describe(sheet);
        return sheet.citations;
    }

    @Override
    public void parts(String name, List<? extends Part> parts) {
        parts.stream().filter(part -> !(part instanceof Described)).forEach(part -> part.describe(this));
    }

    @Override
    public void citations(List<Citation> cited) {
        citations.addAll(cited);
    }

    @Override
    public void text(String name, String value) {}

    @Override
    public void prose(String name, String markdown) {}

    @Override
    public void flag(String name, boolean value) {}

    @Override
    public void number(String name, int value) {}

    @Override
    public void numbers(String name, List<Integer> values) {}

    @Override
    public void texts(String name, List<String> values) {}

    @Override
    public void names(Names names) {}

    @Override
    public void quantity(String name, Quantity quantity) {}

    @Override
    public void date(String name, PartialDate date) {}

    @Override
    public void reference(String name, String id) {}

    @Override
    public void references(String name, List<String> ids) {}
}
