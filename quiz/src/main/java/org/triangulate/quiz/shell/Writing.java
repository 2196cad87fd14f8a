package org.triangulate.quiz.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
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
    private final Ends ends;
    private Draft draft;
    private boolean warned;

    /** Where changes of the draft are kept. */
    @FunctionalInterface
    interface Keeper {
        void keep(Draft draft, Draft.Change change, String line);
    }

    /**
     * What ends it besides its writer.
     *
     * @param words those that are no line of the text, and leave it as it is
     * @param isTimed whether there is a time after which nothing is taken any more
     * @param isOver whether that time is over
     */
    record Ends(Set<String> words, boolean isTimed, BooleanSupplier isOver) {
        static final Ends NONE = new Ends(Set.of(), false, () -> false);

        Prompt set(Prompt prompt) {
            return isTimed ? prompt.orWoken() : prompt;
        }
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

        /** Whether the time was over before its writer was done. */
        boolean isCutOff() {
            return !draft.finished() && leaving == Leaving.DONE && exit.isEmpty();
        }
    }

    Writing(Console console, Supplier<Page> page, Length length, Draft draft, Keeper keeper) {
        this(console, page, length, draft, keeper, Ends.NONE);
    }

    Writing(Console console, Supplier<Page> page, Length length, Draft draft, Keeper keeper, Ends ends) {
        this.ends = ends;
        this.console = console;
        this.page = page;
        this.length = length;
        this.draft = draft;
        this.keeper = keeper;
    }

    /** Goes on until the text is finished, its writer leaves, or the time is over. */
    Outcome run() {
        console.print(screen().begin(draft.lines()));
        do {
            var reply = console.ask(
                    ends.set(Prompt.forAnswer(screen().prompt(draft.lines().size() + 1))));
            if (ends.isOver().getAsBoolean()) {
                say(reply.isTyped() ? "writing.late" : "writing.over");
                return new Outcome(draft, Leaving.DONE);
            }
            if (!reply.goesOn()) {
                return new Outcome(draft, Leaving.by(reply));
            }
            var word = reply.text().strip().toLowerCase(Locale.ROOT);
            if (ends.words().contains(word)) {
                return new Outcome(draft, Leaving.DONE, word);
            }
            if (reply.isTyped()) {
                take(reply.text());
            }
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
