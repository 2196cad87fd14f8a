package org.triangulate.quiz.html;

import org.triangulate.course.tree.Unprintable;

/** Text that stands on a page as it is, whatever signs are in it. */
public record Words(String words) implements Html {
    @Override
    public void write(StringBuilder page) {
        write(words, page);
    }

    /** The text for a page, or for an attribute between double quotation marks. */
    static void write(String words, StringBuilder page) {
        var masked = masked(words);
        for (int i = 0; i < masked.length(); i++) {
            var sign = masked.charAt(i);
            switch (sign) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(sign);
            }
        }
    }

    /** The text without characters that would speak to whoever shows it; few texts have any. */
    static String masked(String text) {
        return Unprintable.firstIn(text).isEmpty() ? text : Unprintable.masked(text);
    }
}
