package org.triangulate.quiz.site;

import java.util.Optional;
import org.triangulate.course.Course;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.MarkdownPieces;
import org.triangulate.quiz.html.Words;

/**
 * What the course says, as it stands on a page: with its Markdown obeyed, its HTML shown as it is written, and marked as of
 * its language where the page speaks another.
 */
final class CourseText {
    private final MarkdownPieces markdown = new MarkdownPieces();
    private final Optional<String> own;
    private final Optional<String> marked;

    /** A course is written in the first of its languages. */
    CourseText(Course course, Language reader) {
        this.own = course.languages().stream().findFirst().flatMap(LanguageTag::of);
        this.marked = own.filter(tag -> !tag.equals(reader.tag()));
    }

    /** The language of the course, as HTML tags it. */
    Optional<String> language() {
        return own;
    }

    /** An element that holds words of the course. */
    Element mark(Element element) {
        return marked.map(tag -> element.with("lang", tag)).orElse(element);
    }

    /** Words without Markdown. */
    Html words(String words) {
        return marked.<Html>map(tag -> Element.of("span", words).with("lang", tag))
                .orElseGet(() -> new Words(words));
    }

    /** Markdown as one line among others, where it is one paragraph. */
    Html line(String prose) {
        var line = MarkdownPieces.line(prose);
        return marked.<Html>map(tag -> Element.of("div", line).with("lang", tag))
                .orElse(line);
    }

    /** Markdown as paragraphs. */
    Html prose(String prose) {
        return mark(Element.of("div", markdown.of(prose)).with("class", "prose"));
    }
}
