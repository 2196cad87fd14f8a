package org.triangulate.quiz.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown on a page: HTML in it is shown and not obeyed, links lead to the web or to a mailbox and nowhere else, of a
 * picture its description stays, and a heading is a strong line, as the page has headings of its own.
 *
 * <p>What was rendered lately is kept, so it is for one thread at a time.
 */
public final class MarkdownPieces {
    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER = renderer(false);

    private static final HtmlRenderer INLINE = renderer(true);

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    /** A class is asked the same, and told the same of it. */
    private static final int MOST_KEPT = 4096;

    private final Map<String, Html> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Html> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private static HtmlRenderer renderer(boolean inline) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                .nodeRendererFactory(Plainer::new)
                .omitSingleParagraphP(inline)
                .build();
    }

    /** A text in a line with other words, where it is one paragraph; as its paragraphs otherwise. */
    public static Html line(String markdown) {
        return new Markup(Words.masked(INLINE.render(PARSER.parse(markdown)).stripTrailing()));
    }

    /** The words of a text without its Markdown, where no markup can stand: in a heading's link, in a title. */
    public static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown)).strip();
    }

    /** The paragraphs of a text. */
    public Html of(String markdown) {
        return kept.computeIfAbsent(markdown, text -> new Markup(Words.masked(RENDERER.render(PARSER.parse(text)))));
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
