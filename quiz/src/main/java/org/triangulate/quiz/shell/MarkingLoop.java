package org.triangulate.quiz.shell;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.triangulate.exercises.marking.Marks;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.screen.MarkingScreen;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.shell.MarkingView.Move;
import org.triangulate.quiz.shell.MarkingView.Paper;
import org.triangulate.quiz.terminal.Console;

/** Leads an instructor through many texts on one item; each mark is kept before the next key is asked for. */
public final class MarkingLoop {

    private final Console console;
    private final Supplier<Page> page;
    private final Rubric rubric;
    private final Function<String, Premark> premark;
    private final Function<String, Marks> before;
    private final BiConsumer<String, Marks> keep;

    /**
     * A text to mark.
     *
     * @param name what it is called among the others
     */
    public record Text(String name, String text) {}

    /**
     * @param premark what the program has to say of a text
     * @param before the marks that a text has already, by its name
     * @param keep keeps the marks of a text, by its name
     */
    public MarkingLoop(
            Console console,
            Supplier<Page> page,
            Rubric rubric,
            Function<String, Premark> premark,
            Function<String, Marks> before,
            BiConsumer<String, Marks> keep) {
        this.console = console;
        this.page = page;
        this.rubric = rubric;
        this.premark = premark;
        this.before = before;
        this.keep = keep;
    }

    /** Begins with the first text that is not wholly marked, or with the one named, and goes on from there. */
    public Leaving run(List<Text> texts, String from) {
        var view = new MarkingView(console, page, rubric, keys());
        var at = from.isEmpty() ? nextOpen(texts, 0) : position(texts, from);
        say(standing(texts));
        var fromEnd = false;
        while (at < texts.size()) {
            var text = texts.get(at);
            var title = phrases().say("marking.essay", at + 1, texts.size(), text.name());
            var paper = new Paper(title, text.text(), premark.apply(text.text()));
            var outcome = view.run(paper, before.apply(text.name()), fromEnd, marks -> keep.accept(text.name(), marks));
            if (outcome.move() == Move.LEFT || outcome.move() == Move.ENDED) {
                say(standing(texts) + " " + phrases().say("marking.kept"));
                return outcome.move() == Move.ENDED ? Leaving.ENDED : Leaving.LEFT;
            }
            fromEnd = outcome.move() == Move.BACK && at > 0;
            at = outcome.move() == Move.BACK ? Math.max(0, at - 1) : nextOpen(texts, at + 1);
        }
        say(standing(texts));
        return Leaving.DONE;
    }

    private Phrases phrases() {
        return page.get().phrases();
    }

    private Map<String, String> keys() {
        return Map.of(
                "b", phrases().say("marking.back"),
                "c", phrases().say("marking.comment"),
                "s", phrases().say("marking.skip"));
    }

    private static int position(List<Text> texts, String name) {
        return texts.stream().map(Text::name).toList().indexOf(name);
    }

    private int nextOpen(List<Text> texts, int from) {
        int at = from;
        while (at < texts.size() && isMarked(texts.get(at))) {
            at++;
        }
        return at;
    }

    private boolean isMarked(Text text) {
        return rubric.isComplete(before.apply(text.name()).levels());
    }

    private String standing(List<Text> texts) {
        var marked = texts.stream().filter(this::isMarked).count();
        var left = texts.size() - marked;
        return left == 0
                ? phrases().count("marking.done", texts.size(), marked)
                : phrases().count("marking.left", texts.size(), marked, left);
    }

    private void say(String words) {
        console.print(new MarkingScreen(page.get(), rubric).remark(words));
    }
}
