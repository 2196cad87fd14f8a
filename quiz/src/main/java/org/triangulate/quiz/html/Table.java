package org.triangulate.quiz.html;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption, heads for its columns, and in each row one for the row. */
public final class Table {
    private final String caption;
    private final List<String> heads;
    private final int texts;
    private final int named;
    private final List<Element> rows = new ArrayList<>();

    /**
     * @param texts how many columns from the left hold texts; the others hold figures, which stand to the right
     * @param named which column says what its row is about, from 0
     */
    public Table(String caption, List<String> heads, int texts, int named) {
        this.caption = caption;
        this.heads = List.copyOf(heads);
        this.texts = texts;
        this.named = named;
    }

    public void row(List<? extends Html> cells) {
        var row = new ArrayList<Html>();
        for (int column = 0; column < cells.size(); column++) {
            var cell = column == named
                    ? Element.of("th", cells.get(column)).with("scope", "row")
                    : Element.of("td", cells.get(column));
            row.add(column < texts ? cell : cell.with("class", "number"));
        }
        rows.add(Element.of("tr", row));
    }

    public void words(List<String> cells) {
        row(cells.stream().map(Words::new).toList());
    }

    /** The table in a box that scrolls where a screen is narrow. */
    public Element element() {
        var head = new ArrayList<Html>();
        for (int column = 0; column < heads.size(); column++) {
            var cell = Element.of("th", heads.get(column)).with("scope", "col");
            head.add(column < texts ? cell : cell.with("class", "number"));
        }
        var table = Element.of(
                "table",
                Element.of("caption", caption),
                Element.of("thead", Element.of("tr", head)),
                Element.of("tbody", rows));
        return Element.of("div", table)
                .with("class", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", caption);
    }
}
