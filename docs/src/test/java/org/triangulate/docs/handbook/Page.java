package org.triangulate.docs.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.triangulate.docs.Project;

/** One Markdown file of the handbook. */
final class Page {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final Path path;
    private final List<String> lines;
    private final List<Title> titles = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    /** A heading and the line it stands in, from 0. */
    private record Title(String text, int line) {}

    private Page(Path path, String markdown) {
        this.path = path;
        this.lines = markdown.lines().toList();
        PARSER.parse(markdown).accept(new Collector());
    }

    static Page read(Path path) {
        try {
            return of(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page, or a part of one. */
    static Page of(Path path, String markdown) {
        return new Page(path, markdown);
    }

    Path path() {
        return path;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** The fenced blocks in their order. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Where its links and pictures lead, as they are written. */
    List<String> links() {
        return List.copyOf(links);
    }

    /** What a link may name behind {@code #}: the headings as GitHub turns them into anchors. */
    List<String> anchors() {
        var anchors = new ArrayList<String>();
        for (var title : titles) {
            var anchor = title.text()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
                    .replace(' ', '-');
            var taken = anchors.stream()
                    .filter(other -> other.matches(anchor + "(-\\d+)?"))
                    .count();
            anchors.add(taken == 0 ? anchor : anchor + "-" + taken);
        }
        return anchors;
    }

    /** What stands under each heading, up to the next one. */
    Map<String, Page> sections() {
        var sections = new LinkedHashMap<String, Page>();
        IntStream.range(0, titles.size()).forEach(i -> {
            var end = i + 1 < titles.size() ? titles.get(i + 1).line() : lines.size();
            var text = String.join("\n", lines.subList(titles.get(i).line() + 1, end));
            sections.put(titles.get(i).text(), of(path, text));
        });
        return sections;
    }

    @Override
    public String toString() {
        return Project.ROOT.relativize(path).toString();
    }

    private final class Collector extends AbstractVisitor {
        @Override
        public void visit(FencedCodeBlock block) {
            blocks.add(new Block(block.getInfo(), block.getLiteral(), line(block) + 1));
        }

        @Override
        public void visit(Heading heading) {
            titles.add(new Title(Words.of(heading), line(heading)));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            links.add(image.getDestination());
            visitChildren(image);
        }

        private static int line(Node node) {
            return node.getSourceSpans().get(0).getLineIndex();
        }
    }

    /** The words of a node without their markup. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder words = new StringBuilder();

        static String of(Node node) {
            var collected = new Words();
            node.accept(collected);
            return collected.words.toString();
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak softLineBreak) {
            words.append(' ');
        }
    }
}
