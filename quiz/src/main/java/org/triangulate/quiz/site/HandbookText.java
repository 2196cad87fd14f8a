package org.triangulate.quiz.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Markup;

/**
 * A page of the handbook as Markdown has it: its headings become anchors, as they are in a repository's view of it; its
 * links to other pages lead to these, and where the site has no such page only the words are left.
 *
 * @param path from the folder of the handbook on
 */
record HandbookText(String path, String title, String markdown) {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    /** The first renderer of an element is the one that counts. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .nodeRendererFactory(HandbookTables::new)
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> new HandbookAttributes())
            .build();

    static HandbookText of(String path, String markdown) {
        var first = PARSER.parse(markdown).getFirstChild();
        return new HandbookText(path, first instanceof Heading ? words(first) : path, markdown);
    }

    static String words(Node node) {
        return WORDS.render(node).strip();
    }

    /** The paths of the pages that it leads to. */
    List<String> linked() {
        var paths = new ArrayList<String>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                target(link.getDestination()).filter(to -> to.endsWith(".md")).ifPresent(paths::add);
            }
        });
        return paths;
    }

    /** Where a link leads within the handbook and around it; empty where it leads into the web. */
    private Optional<String> target(String destination) {
        var place = destination.replaceFirst("#.*", "");
        if (place.isEmpty()) {
            return Optional.of(path);
        }
        return place.matches("[a-z]+:.*")
                ? Optional.empty()
                : Optional.of(URI.create(path).resolve(place).toString());
    }

    /** All but its title. */
    Html html(Function<String, Optional<String>> files) {
        var page = PARSER.parse(markdown);
        if (page.getFirstChild() instanceof Heading heading) {
            heading.unlink();
        }
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                lead(link, files);
            }
        });
        return new Markup(RENDERER.render(page));
    }

    private void lead(Link link, Function<String, Optional<String>> files) {
        var destination = link.getDestination();
        var target = target(destination);
        if (target.isEmpty()) {
            return;
        }
        var anchor = destination.contains("#") ? destination.substring(destination.indexOf('#')) : "";
        files.apply(target.get())
                .ifPresentOrElse(file -> link.setDestination(file + anchor), () -> replaceWithWords(link));
    }

    private static void replaceWithWords(Link link) {
        for (var child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }
}
