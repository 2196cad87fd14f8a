package org.triangulate.quiz.screen;

import java.util.List;
import org.triangulate.quiz.text.Line;

/**
 * Words that belong together, however wide the screen is.
 *
 * @param first what stands before the first line
 * @param indent what stands before the others
 */
public record Paragraph(Line line, String first, String indent) {
    static Paragraph of(Line line) {
        return new Paragraph(line, "", "");
    }

    /** Paragraphs on a page that is so wide. */
    public static List<Line> lines(List<Paragraph> paragraphs, int width) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines(width).stream())
                .toList();
    }

    /** Over as many lines as it needs. */
    List<Line> lines(int width) {
        return Wrap.lines(line, width, first, indent);
    }
}
