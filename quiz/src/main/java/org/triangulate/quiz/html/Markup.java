package org.triangulate.quiz.html;

/** HTML that was made by a renderer that lets no HTML of others through. */
public record Markup(String html) implements Html {
    @Override
    public void write(StringBuilder page) {
        page.append(html);
    }
}
