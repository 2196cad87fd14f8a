package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangulate.model.Citation;
import org.triangulate.model.Model;
import org.triangulate.model.Source;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/** Who says so, and where: a line below each statement, which leads to the heading on the page of the source. */
final class Citations {
    private final Model model;
    private final CourseText text;
    private final Links links;
    private final Phrases phrases;

    Citations(Model model, CourseText text, Links links, Phrases phrases) {
        this.model = model;
        this.text = text;
        this.links = links;
        this.phrases = phrases;
    }

    /** A paragraph with all of them; nothing where there are none. */
    List<Html> below(List<Citation> citations) {
        if (citations.isEmpty()) {
            return List.of();
        }
        var line = new ArrayList<Html>();
        line.add(new Words(phrases.say("site.cited") + " "));
        line.addAll(inLine(citations));
        return List.of(Element.of("p", line).with("class", "cite"));
    }

    /** The same as a cell of a table. */
    Html cell(List<Citation> citations) {
        return Element.of("span", inLine(citations)).with("class", "cite");
    }

    private List<Html> inLine(List<Citation> citations) {
        var line = new ArrayList<Html>();
        citations.stream().distinct().forEach(citation -> {
            if (!line.isEmpty()) {
                line.add(new Words("; "));
            }
            line.add(link(citation));
            note(citation).ifPresent(line::add);
        });
        return line;
    }

    private Optional<Html> note(Citation citation) {
        return citation.note().isEmpty()
                ? Optional.empty()
                : Optional.of(new Words(" " + phrases.say("site.note", citation.note())));
    }

    private Html link(Citation citation) {
        var words = model.inWords(citation);
        return model.find(Source.class, citation.source())
                .<Html>map(source -> Links.to(SourcePage.place(source, citation.at()), text.words(words)))
                .orElseGet(() -> links.to(citation.source(), words));
    }
}
