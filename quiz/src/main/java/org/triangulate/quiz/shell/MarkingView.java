package org.triangulate.quiz.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.triangulate.exercises.marking.Marks;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.exercises.marking.Suggestion;
import org.triangulate.quiz.screen.MarkingScreen;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Safe;

/** Leads a person through the criteria of a text, wherever the text comes from: one key for each level. */
final class MarkingView {
    /** How one came out of it. */
    enum Move {
        /** Every criterion has its level. */
        DONE,
        /** Back, from the first criterion. */
        BACK,
        /** On, without having marked everything. */
        SKIP,
        LEFT,
        ENDED
    }

    /** What came of it. */
    record Outcome(Marks marks, Move move) {}

    /** A text to mark, and what the program has to say of it. */
    record Paper(String title, String text, Premark premark) {}

    /** The keys beside those of the levels, in the order in which they are shown. */
    private static final List<String> KEYS = List.of("b", "c", "s", "e");

    private final Console console;
    private final Supplier<Page> page;
    private final Rubric rubric;
    private final Map<String, String> keys;
    private Marks marks = Marks.NONE;
    private int at;

    /**
     * @param keys what the further keys that may be used do, in words: {@code b} back, {@code c} comment, {@code s}
     *     skip; {@code e} shows the text again and is always there
     */
    MarkingView(Console console, Supplier<Page> page, Rubric rubric, Map<String, String> keys) {
        this.console = console;
        this.page = page;
        this.rubric = rubric;
        this.keys = keys;
    }

    /**
     * Goes from criterion to criterion.
     *
     * @param before the marks that the text has already; it begins at the first criterion without one
     * @param fromEnd whether one comes back from the next text, and so to the last criterion
     * @param keep is given the marks after every key that changed them
     */
    Outcome run(Paper paper, Marks before, boolean fromEnd, Consumer<Marks> keep) {
        marks = before;
        at = fromEnd ? rubric.criteria().size() - 1 : firstOpen();
        console.print(screen().text(paper.title(), paper.text(), paper.premark()));
        show(paper);
        while (true) {
            var reply = console.ask(Prompt.forAnswer(prompt()));
            if (!reply.isTyped()) {
                return new Outcome(marks, reply.kind() == Reply.Kind.ENDED ? Move.ENDED : Move.LEFT);
            }
            var key = reply.text().strip().toLowerCase(Locale.ROOT);
            if (key.equals("s") && keys.containsKey("s")) {
                return new Outcome(marks, Move.SKIP);
            }
            if (key.equals("b") && at == 0 && keys.containsKey("b")) {
                return new Outcome(marks, Move.BACK);
            }
            take(key, paper, keep);
            if (rubric.isComplete(marks.levels()) && at == rubric.criteria().size()) {
                console.print(screen().total(marks));
                return new Outcome(marks, Move.DONE);
            }
        }
    }

    private int firstOpen() {
        for (int i = 0; i < rubric.criteria().size(); i++) {
            if (Rubric.chosen(rubric.criteria().get(i), marks.levels()).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private void take(String key, Paper paper, Consumer<Marks> keep) {
        var criterion = rubric.criteria().get(at);
        if (key.matches("[1-9]\\d?")
                && Integer.parseInt(key) <= criterion.levels().size()) {
            marks = marks.with(criterion, criterion.levels().get(Integer.parseInt(key) - 1));
            keep.accept(marks);
            goOn(paper);
        } else if (key.isEmpty() && isMarked()) {
            goOn(paper);
        } else if (key.equals("e")) {
            console.print(screen().text(paper.title(), paper.text(), paper.premark()));
            show(paper);
        } else if (key.equals("b") && keys.containsKey("b")) {
            at--;
            show(paper);
        } else if (key.equals("c") && keys.containsKey("c")) {
            comment(keep);
        } else {
            console.print(screen().remark(page.get().phrases().say("marking.keys")));
        }
    }

    private boolean isMarked() {
        return Rubric.chosen(rubric.criteria().get(at), marks.levels()).isPresent();
    }

    /** To the next criterion; from the last one to one that has no level yet, if there is one. */
    private void goOn(Paper paper) {
        at++;
        if (at == rubric.criteria().size() && !rubric.isComplete(marks.levels())) {
            at = firstOpen();
        }
        if (at < rubric.criteria().size()) {
            show(paper);
        }
    }

    private void comment(Consumer<Marks> keep) {
        var criterion = rubric.criteria().get(at);
        var reply = console.ask(Prompt.forAnswer(screen().commentPrompt()));
        if (reply.isTyped()) {
            marks = marks.commented(criterion, Safe.text(reply.text()).strip());
            keep.accept(marks);
        }
    }

    private void show(Paper paper) {
        var criterion = rubric.criteria().get(at);
        console.print(screen().criterion(suggestion(paper), marks.at(criterion)));
    }

    private Suggestion suggestion(Paper paper) {
        return paper.premark().suggestions().get(at);
    }

    private Line prompt() {
        var others = new ArrayList<String>();
        KEYS.stream().filter(keys::containsKey).forEach(key -> others.add(key + " " + keys.get(key)));
        others.add("e " + page.get().phrases().say("marking.again"));
        if (isMarked()) {
            others.add(page.get()
                    .phrases()
                    .say("marking.keeps", marks.at(rubric.criteria().get(at)).level()));
        }
        return screen().prompt(rubric.criteria().get(at), others);
    }

    private MarkingScreen screen() {
        return new MarkingScreen(page.get(), rubric);
    }
}
