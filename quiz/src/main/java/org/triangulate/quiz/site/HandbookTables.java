package org.triangulate.quiz.site;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Puts a table into a box that scrolls where a screen is narrow, by keys as well. A head without words is no head: nobody
 * is to be told that an empty one belongs to what stands below it.
 */
record HandbookTables(HtmlNodeRendererContext context) implements NodeRenderer {
    /** In an order that is the same each time, as a page is. */
    private static final Map<String, String> BOX = new TreeMap<>(Map.of("class", "scroll", "tabindex", "0"));

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            table(node);
        }
    }

    private void cell(TableCell cell) {
        var html = context.getWriter();
        var tag = cell.isHeader() && cell.getFirstChild() != null ? "th" : "td";
        html.tag(tag);
        renderAll(cell);
        html.tag("/" + tag);
        html.line();
    }

    private void table(Node table) {
        var html = context.getWriter();
        html.line();
        html.tag("div", BOX);
        html.tag("table");
        renderAll(table);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    private void renderAll(Node node) {
        for (var part = node.getFirstChild(); part != null; part = part.getNext()) {
            context.render(part);
        }
    }
}
