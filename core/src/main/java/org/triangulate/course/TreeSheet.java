package org.triangulate.course;

import java.math.BigDecimal;
import java.util.List;
import org.triangulate.course.tree.Node;
import org.triangulate.model.Citation;
import org.triangulate.model.Described;
import org.triangulate.model.Names;
import org.triangulate.model.Part;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;
import org.triangulate.model.Sheet;
import org.triangulate.model.Words;

/** Makes a tree of whatever describes itself, for other programs to read as JSON. */
public final class TreeSheet implements Sheet {
    private final Node.Builder tree = Node.mapping();

    private TreeSheet() {}

    /** The tree of a fact, a term or an item, with its id and kind first. */
    public static Node.Mapping of(Described thing) {
        var sheet = new TreeSheet();
        sheet.tree.with("id", thing.id()).with("kind", thing.kind());
        thing.describe(sheet);
        return sheet.tree.done();
    }

    /** The tree of a part that has no id of its own. */
    public static Node.Mapping of(Part part) {
        if (part instanceof Described thing) {
            return of(thing);
        }
        var sheet = new TreeSheet();
        part.describe(sheet);
        return sheet.tree.done();
    }

    @Override
    public void text(String name, String value) {
        if (!value.isEmpty()) {
            tree.with(name, value);
        }
    }

    @Override
    public void prose(String name, String markdown) {
        text(name, markdown);
    }

    @Override
    public void flag(String name, boolean value) {
        tree.with(name, Node.truth(value));
    }

    @Override
    public void number(String name, int value) {
        if (value > 0) {
            tree.with(name, Node.number(value));
        }
    }

    @Override
    public void numbers(String name, List<Integer> values) {
        if (!values.isEmpty()) {
            tree.with(name, Node.list(values.stream().map(Node::number).toList()));
        }
    }

    @Override
    public void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            tree.with(name, Node.texts(values));
        }
    }

    @Override
    public void names(Names names) {
        var forms = Node.mapping().with("preferred", names.preferred());
        names.byLanguage().forEach(forms::with);
        if (!names.also().isEmpty()) {
            forms.with("also", Node.texts(names.also()));
        }
        tree.with("names", forms.done());
    }

    @Override
    public void quantity(String name, Quantity quantity) {
        tree.with(
                name,
                Node.mapping()
                        .with("written", quantity.written())
                        .with("hedge", Words.of(quantity.hedge()))
                        .with("low", number(quantity.low()))
                        .with("high", number(quantity.high()))
                        .with("unit", quantity.unit())
                        .with("least", number(quantity.least()))
                        .with("most", number(quantity.most()))
                        .done());
    }

    private static Node number(BigDecimal number) {
        return Node.number(number);
    }

    @Override
    public void date(String name, PartialDate date) {
        if (date.isStated()) {
            tree.with(
                    name,
                    Node.mapping()
                            .with("edtf", date.edtf())
                            .with("words", date.inWords())
                            .done());
        }
    }

    @Override
    public void reference(String name, String id) {
        text(name, id);
    }

    @Override
    public void references(String name, List<String> ids) {
        texts(name, ids);
    }

    @Override
    public void parts(String name, List<? extends Part> parts) {
        if (!parts.isEmpty()) {
            tree.with(name, Node.list(parts.stream().map(TreeSheet::of).toList()));
        }
    }

    @Override
    public void citations(List<Citation> citations) {
        parts("citations", citations);
    }
}
