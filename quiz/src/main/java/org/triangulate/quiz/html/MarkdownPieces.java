package org.triangulate.quiz.html;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.triangulate.course.tree.Unprintable;

/**
 * Markdown on a page: HTML in it is shown and not obeyed, links lead to the web or to a mailbox and nowhere else, of a
 * picture its description stays, and a heading is a strong line, as the page has headings of its own.
 */
final class MarkdownPieces {
    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .nodeRendererFactory(Plainer::new)
            .build();

    private MarkdownPieces() {}

    /** The paragraphs of a text. */
    static Html of(String markdown) {
        return new Markup(Unprintable.masked(RENDERER.render(PARSER.parse(markdown))));
    }

    /** Renders what a page has no room for as something plainer. */
    private record Plainer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class, Heading.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Heading) {
                var html = context.getWriter();
                html.line();
                html.tag("p");
                html.tag("strong");
                children(node);
                html.tag("/strong");
                html.tag("/p");
                html.line();
            } else {
                children(node);
            }
        }

        private void children(Node node) {
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
