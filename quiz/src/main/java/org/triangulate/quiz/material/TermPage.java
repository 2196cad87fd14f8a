package org.triangulate.quiz.material;

import java.util.List;
import org.triangulate.glossary.Term;
import org.triangulate.glossary.Use;
import org.triangulate.model.Model;

/**
 * A term with all that a screen says of it, so that nothing else of the course is needed to show it.
 *
 * @param originals how it is written in its own languages
 * @param literal what it means word for word; empty where nobody says
 * @param unit the title of its unit
 * @param definition in Markdown
 * @param related what other terms are called that it belongs to
 * @param cited what it is defined from, in words
 * @param items how many items ask for it or use it
 */
public record TermPage(
        String label,
        List<String> originals,
        String literal,
        String unit,
        String definition,
        List<Usage> uses,
        List<String> related,
        List<String> cited,
        int items) {
    public TermPage {
        originals = List.copyOf(originals);
        uses = List.copyOf(uses);
        related = List.copyOf(related);
        cited = List.copyOf(cited);
    }

    /**
     * How somebody uses a term.
     *
     * @param says in Markdown
     * @param cited who says so and where, in words
     */
    public record Usage(String says, List<String> cited) {
        public Usage {
            cited = List.copyOf(cited);
        }

        private static Usage of(Use use, Model model) {
            return new Usage(
                    use.says(), use.citations().stream().map(model::inWords).toList());
        }
    }

    /** What a course says of one of its terms. */
    public static TermPage of(Term term, Material material) {
        var model = material.course().model();
        return new TermPage(
                term.label(),
                term.names().originals(),
                term.literal(),
                material.unitTitle(term.unit()),
                term.definition(),
                term.uses().stream().map(use -> Usage.of(use, model)).toList(),
                material.glossary().related(term).stream().map(Term::label).toList(),
                term.citations().stream().map(model::inWords).distinct().toList(),
                material.bank().about(term.id()).size());
    }
}
