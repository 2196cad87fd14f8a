package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.tree.Node;
import org.triangulate.glossary.Glossary.LookUp;
import org.triangulate.glossary.Term;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.TermPage;
import org.triangulate.quiz.screen.ListScreen;
import org.triangulate.quiz.screen.TermScreen;
import org.triangulate.quiz.screen.ThingName;
import org.triangulate.quiz.text.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks a term up, in any spelling and script. */
@Command(name = "term", description = "Look a term up in any spelling or script; without a word, list them all.")
final class TermCommand extends Subcommand {
    @Parameters(arity = "0..*", paramLabel = "WORD", description = "The term, in any spelling or script.")
    private @Nullable List<String> words;

    @Override
    public Integer call() {
        var material = workspace().material();
        if (words == null) {
            var terms = material.glossary().terms();
            return answer(
                    () -> Node.list(terms.stream().map(TreeSheet::of).toList()),
                    () -> new ListScreen(workspace().page()).byUnit(material.course(), terms, Term::unit));
        }
        var word = String.join(" ", words);
        var found = material.term(word)
                .map(term -> new LookUp(true, List.of(term)))
                .orElseGet(() -> material.glossary().lookUp(word));
        if (found.terms().isEmpty()) {
            throw elsewhere(word, material);
        }
        return answer(() -> tree(found), () -> lines(word, found, material));
    }

    /** The word may name a fact of the model instead. */
    private static Refusal elsewhere(String word, Material material) {
        return material.named(word)
                .map(thing -> new Refusal("refused.term.other", word, thing.id(), ThingName.of(thing)))
                .orElseGet(() -> new Refusal("refused.term", word));
    }

    private static Node tree(LookUp found) {
        return Node.mapping()
                .with("exact", Node.truth(found.exact()))
                .with(
                        "terms",
                        Node.list(found.terms().stream().map(TreeSheet::of).toList()))
                .done();
    }

    private List<Line> lines(String word, LookUp found, Material material) {
        var screen = new TermScreen(workspace().page());
        var lines = new ArrayList<Line>();
        if (!found.exact()) {
            var guesses = found.terms().stream().map(Term::label).toList();
            lines.add(Line.of(workspace().phrases().say("term.nearest", word, String.join(", ", guesses))));
            lines.add(Line.BLANK);
            lines.addAll(screen.lines(TermPage.of(found.terms().get(0), material)));
            return lines;
        }
        found.terms().forEach(term -> lines.addAll(screen.lines(TermPage.of(term, material))));
        return lines;
    }
}
