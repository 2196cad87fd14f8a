package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** Markdown as lines: emphasis becomes a style, lists keep their marks, code and HTML are shown as they are written. */
final class Prose extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().build();

    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private String indent;
    private Line line = Line.BLANK;
    private Style style = Style.PLAIN;
    private String mark = "";
    private int number;

    private Prose(int width, String indent) {
        this.width = width;
        this.indent = indent;
    }

    /** The lines of a text, each within the width and behind the indentation; a blank one between paragraphs. */
    static List<Line> lines(String markdown, int width, String indent) {
        var prose = new Prose(width, indent);
        PARSER.parse(markdown).accept(prose);
        return prose.lines;
    }

    /** A text in one line, for where there is room for no more. */
    static Line line(String markdown) {
        return lines(markdown, Integer.MAX_VALUE, "").stream()
                .filter(line -> !line.text().isBlank())
                .reduce((a, b) -> a.plus(" ").plus(b))
                .orElse(Line.BLANK);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        var before = style;
        style = Style.STRONG;
        block(heading);
        style = before;
    }

    private void block(Node node) {
        setApart();
        visitChildren(node);
        lines.addAll(Wrap.lines(line, width, indent.substring(mark.length()) + mark, indent));
        line = Line.BLANK;
        mark = "";
    }

    /** A blank line before what begins neither the text nor an entry of a list. */
    private void setApart() {
        if (!lines.isEmpty() && mark.isEmpty()) {
            lines.add(Line.BLANK);
        }
    }

    @Override
    public void visit(BulletList list) {
        list(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        list(list, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1));
    }

    private void list(Node list, int first) {
        var before = number;
        number = first;
        visitChildren(list);
        number = before;
    }

    @Override
    public void visit(ListItem item) {
        var before = indent;
        mark = number == 0 ? "- " : number++ + ". ";
        indent = before + " ".repeat(mark.length());
        visitChildren(item);
        indent = before;
        mark = "";
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(Style.EMPHASIS, emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(Style.STRONG, strong);
    }

    private void styled(Style inner, Node node) {
        var before = style;
        style = inner;
        visitChildren(node);
        style = before;
    }

    @Override
    public void visit(Text text) {
        line = line.plus(text.getLiteral(), style);
    }

    @Override
    public void visit(Code code) {
        line = line.plus(code.getLiteral(), Style.STRONG);
    }

    @Override
    public void visit(HtmlInline html) {
        line = line.plus(html.getLiteral(), style);
    }

    @Override
    public void visit(HtmlBlock html) {
        asWritten(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        asWritten(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        asWritten(code.getLiteral());
    }

    private void asWritten(String literal) {
        setApart();
        literal.lines().forEach(words -> lines.addAll(Wrap.lines(Line.of(words), width, indent, indent)));
        mark = "";
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        line = line.plus(" ", style);
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        line = line.plus(" ", style);
    }
}
