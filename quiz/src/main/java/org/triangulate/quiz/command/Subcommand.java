package org.triangulate.quiz.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.Similar;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.text.Line;
import picocli.CommandLine.ParentCommand;

/** A command: it answers with a screen for people or, with {@code --json}, with a tree for programs. */
abstract class Subcommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Object parent;

    /** The program, however many commands stand between. */
    Triangulate root() {
        return parent instanceof Subcommand above ? above.root() : (Triangulate) Objects.requireNonNull(parent);
    }

    Workspace workspace() {
        return root().workspace();
    }

    boolean wantsJson() {
        return root().wantsJson();
    }

    /** Answers in the form that was asked for; only that form is made. */
    int answer(Supplier<Node> tree, Supplier<List<Line>> screen) {
        if (wantsJson()) {
            print(tree.get());
        } else {
            workspace().print(screen.get());
        }
        return 0;
    }

    void print(Node tree) {
        var out = workspace().surroundings().out();
        Json.writeIndented(tree, out);
        out.println();
        out.flush();
    }

    static List<String> itemIds(Material material) {
        return material.bank().items().stream().map(Item::id).toList();
    }

    /**
     * The refusal of a word that names nothing, with what was probably meant.
     *
     * @param key the name of the phrase that says what it does not name
     */
    static Refusal unknown(String key, String word, List<String> candidates) {
        return Similar.to(word, candidates)
                .map(near -> Refusal.meant(Phrase.of(key, word), near))
                .orElseGet(() -> new Refusal(key, word));
    }
}
