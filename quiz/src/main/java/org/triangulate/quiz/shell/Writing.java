package org.triangulate.quiz.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.triangulate.exercises.marking.Length;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.screen.WritingScreen;
import org.triangulate.quiz.store.Draft;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.Prompt;

/** Leads through the writing of a text, line by line; each line is kept before the next one is asked for. */
final class Writing {
    private final Console console;
    private final Supplier<Page> page;
    private final Length length;
    private final Keeper keeper;
    private final Set<String> exits;
    private Draft draft;
    private boolean warned;

    /** Where changes of the draft are kept. */
    @FunctionalInterface
    interface Keeper {
        void keep(Draft draft, Draft.Change change, String line);
    }

    /**
     * What came of it. The draft is finished where its writer was done.
     *
     * @param exit the word by which its writer left; empty where he left otherwise, or was done
     */
    record Outcome(Draft draft, Leaving leaving, String exit) {
        Outcome(Draft draft, Leaving leaving) {
            this(draft, leaving, "");
        }
    }

    Writing(Console console, Supplier<Page> page, Length length, Draft draft, Keeper keeper) {
        this(console, page, length, draft, keeper, Set.of());
    }

    /**
     * @param exits words that are no line of the text, and leave it as it is
     */
    Writing(Console console, Supplier<Page> page, Length length, Draft draft, Keeper keeper, Set<String> exits) {
        this.exits = exits;
        this.console = console;
        this.page = page;
        this.length = length;
        this.draft = draft;
        this.keeper = keeper;
    }

    /** Goes on until the text is finished, or its writer leaves. */
    Outcome run() {
        console.print(screen().begin(draft.lines()));
        do {
            var number = draft.lines().size() + 1;
            var reply = console.ask(Prompt.forAnswer(screen().prompt(number)));
            if (!reply.isTyped()) {
                return new Outcome(draft, Leaving.by(reply));
            }
            var word = reply.text().strip().toLowerCase(Locale.ROOT);
            if (exits.contains(word)) {
                return new Outcome(draft, Leaving.DONE, word);
            }
            take(reply.text());
        } while (!draft.finished());
        return new Outcome(draft, Leaving.DONE);
    }

    private void take(String typed) {
        switch (typed.strip()) {
            case "." -> finish();
            case ".u" -> takeBack();
            case ".s" -> console.print(screen().draft(draft.lines()));
            case "?" -> console.print(screen().help());
            default -> add(typed);
        }
    }

    /** What was pasted may be several lines. */
    private void add(String typed) {
        List.of(typed.split("\\R", -1)).forEach(line -> change(Draft.Change.ADD, line));
        warned = false;
    }

    private void takeBack() {
        if (draft.lines().isEmpty()) {
            say("writing.back.none");
            return;
        }
        var last = draft.lines().get(draft.lines().size() - 1);
        change(Draft.Change.DROP, "");
        say("writing.back", last);
    }

    /** A text of another length than asked for is taken the second time. */
    private void finish() {
        var words = Premark.words(draft.text());
        var remark = length.remark(words, page.get().phrases());
        if (words == 0) {
            say("writing.nothing");
        } else if (remark.isPresent() && !warned) {
            warned = true;
            say("writing.length", remark.get());
        } else {
            change(Draft.Change.DONE, "");
        }
    }

    private void change(Draft.Change change, String line) {
        keeper.keep(draft, change, line);
        draft = draft.after(change, line);
    }

    private void say(String key, Object... arguments) {
        console.print(screen().remark(page.get().phrases().say(key, arguments)));
    }

    private WritingScreen screen() {
        return new WritingScreen(page.get());
    }
}
