package org.triangulate.quiz.site;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Puts a table into a box that scrolls where a screen is narrow, by keys as well. */
record HandbookTables(HtmlNodeRendererContext context) implements NodeRenderer {
    /** In an order that is the same each time, as a page is. */
    private static final Map<String, String> BOX = new TreeMap<>(Map.of("class", "scroll", "tabindex", "0"));

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class);
    }

    @Override
    public void render(Node table) {
        var html = context.getWriter();
        html.line();
        html.tag("div", BOX);
        html.tag("table");
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            context.render(part);
        }
        html.tag("/table");
        html.tag("/div");
        html.line();
    }
}
