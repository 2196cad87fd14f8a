package org.triangulate.quiz.site;

import java.util.List;
import java.util.Optional;
import org.triangulate.quiz.html.Html;

/** A page of the handbook, which is written in English. */
record HandbookPage(String file, HandbookText text, Handbook handbook) implements SitePage {
    @Override
    public Section section() {
        return Section.HANDBOOK;
    }

    @Override
    public String title() {
        return text.title();
    }

    @Override
    public Optional<String> language() {
        return Optional.of("en");
    }

    @Override
    public List<Html> body() {
        return List.of(text.html(handbook::fileOf));
    }
}
