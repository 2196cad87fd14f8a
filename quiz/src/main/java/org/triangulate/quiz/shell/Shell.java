package org.triangulate.quiz.shell;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.text.StringTokenizer;
import org.apache.commons.text.matcher.StringMatcherFactory;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** The prompt that students live at: reads a command, runs it, and comes back. */
public final class Shell {
    private final Console console;
    private final Supplier<Phrases> phrases;
    private final Function<List<String>, Leaving> run;
    private final Function<List<String>, List<String>> completions;

    /**
     * @param phrases in the language that is spoken now; a command may change it
     * @param run runs a command, given as words; none is Enter alone
     * @param completions what the last of some words may be completed to
     */
    public Shell(
            Console console,
            Supplier<Phrases> phrases,
            Function<List<String>, Leaving> run,
            Function<List<String>, List<String>> completions) {
        this.console = console;
        this.phrases = phrases;
        this.run = run;
        this.completions = completions;
    }

    /** Reads commands until the student leaves. An empty line starts or goes on with today's session. */
    public void run(List<Line> greeting) {
        console.print(greeting);
        while (true) {
            var reply = console.ask(new Prompt(prompt(), true, completions));
            if (reply.kind() == Reply.Kind.ENDED) {
                break;
            }
            if (reply.isTyped() && obey(reply.text()) == Leaving.ENDED) {
                break;
            }
        }
        console.print(List.of(Line.of(phrases.get().say("shell.goodbye"))));
    }

    private Leaving obey(String typed) {
        var words = withoutProgram(words(typed));
        if (!words.isEmpty() && List.of("exit", "quit", "q").contains(words.get(0))) {
            return Leaving.ENDED;
        }
        if (!words.isEmpty() && words.get(0).equals("?")) {
            return run.apply(List.of("help"));
        }
        return run.apply(words);
    }

    /** Commands are often copied as they are typed outside, with the program's name before them. */
    private static List<String> withoutProgram(List<String> words) {
        return words.size() > 1 && List.of("triangulate", "./triangulate").contains(words.get(0))
                ? words.subList(1, words.size())
                : words;
    }

    private Line prompt() {
        return console.isPlain() ? Line.of("triangulate> ") : Line.of("▸ ", Style.LABEL);
    }

    private static List<String> words(String typed) {
        var factory = StringMatcherFactory.INSTANCE;
        return new StringTokenizer(typed, factory.spaceMatcher(), factory.quoteMatcher()).getTokenList();
    }
}
