package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.course.TreeSheet;
import org.triangulate.exercises.Item;
import org.triangulate.lexicon.Entry;
import org.triangulate.model.Fact;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.screen.FactScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Everything that the course knows of one thing. */
@Command(name = "show", description = "Show all that the course knows of a thing, with its sources.")
final class ShowCommand extends Subcommand {
    private static final int MOST_GUESSES = 3;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "An id, or a name in any spelling.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        var material = workspace().material();
        var word = String.join(" ", words);
        var thing = material.named(word).orElseThrow(() -> refusal(word, material));
        return answer(
                () -> TreeSheet.of(thing), () -> new FactScreen(workspace().page(), material).lines(thing));
    }

    private static Refusal refusal(String word, Material material) {
        var near = material.near(word, MOST_GUESSES).stream().map(Entry::id).toList();
        if (!near.isEmpty()) {
            return new Refusal("refused.name", word, oneOf(near));
        }
        var ids = new ArrayList<>(
                material.course().model().all().stream().map(Fact::id).toList());
        ids.addAll(material.bank().items().stream().map(Item::id).toList());
        return unknown("unknown.thing", word, ids);
    }

    private static Phrase oneOf(List<String> ids) {
        return ids.stream()
                .map(id -> Phrase.of("show.meant", id))
                .reduce((before, id) -> Phrase.of("show.or", before, id))
                .orElseThrow();
    }
}
