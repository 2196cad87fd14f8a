package org.triangulate.quiz.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.screen.HelpScreen;
import org.triangulate.quiz.shell.Leaving;
import org.triangulate.quiz.shell.Shell;
import org.triangulate.quiz.shell.StudyLoop;
import org.triangulate.quiz.text.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program: without a command it opens the shell. */
@Command(
        name = "triangulate",
        description = "Studies a course from cited evidence. Without a command it opens the shell.",
        version = "Triangulate 0.1.0")
final class Triangulate implements Callable<Integer> {
    private final Surroundings surroundings;
    private final boolean inShell;
    private @Nullable Workspace workspace;
    private Leaving leaving = Leaving.DONE;

    @Mixin
    private final Options options;

    /** For a run from the command line. */
    Triangulate(Surroundings surroundings) {
        this(surroundings, new Options());
    }

    /** For a run whose options are known. */
    Triangulate(Surroundings surroundings, Options options) {
        this.surroundings = surroundings;
        this.options = options;
        this.inShell = false;
    }

    /** For a line of the shell, at the shell's own workspace. */
    private Triangulate(Workspace workspace) {
        this.surroundings = workspace.surroundings();
        this.options = new Options();
        this.workspace = workspace;
        this.inShell = true;
    }

    Workspace workspace() {
        if (inShell && (options.course != null || options.profile != null)) {
            throw new Refusal("refused.shell");
        }
        return unasked();
    }

    /** What the program says, whatever else may be refused. */
    Phrases phrases() {
        return unasked().phrases();
    }

    private Workspace unasked() {
        var open = workspace;
        if (open == null) {
            open = new Workspace(surroundings, options);
            workspace = open;
        }
        return open;
    }

    /** Whether this is a line of the shell. */
    boolean isInShell() {
        return inShell;
    }

    boolean wantsJson() {
        return options.json;
    }

    /** Tells the shell how the student came out of a command. */
    int leave(Leaving how) {
        leaving = how;
        return 0;
    }

    @Override
    public Integer call() {
        if (inShell) {
            return 0;
        }
        var open = workspace();
        new Shell(open.roomyConsole(), open::phrases, this::obey, words -> new Completions(open::material).of(words))
                .run(open.greeting());
        return 0;
    }

    private Leaving obey(List<String> words) {
        if (words.equals(List.of("help"))) {
            workspace()
                    .print(new HelpScreen(workspace().page())
                            .lines(
                                    CommandLines.summaries(phrases().language()),
                                    workspace().desk().nextStep()));
            return Leaving.DONE;
        }
        if (words.isEmpty()) {
            return new StudyLoop(workspace().desk()).goOn().orElseGet(() -> command(List.of("study")));
        }
        var page = words.get(0).equals("term")
                ? workspace().shippedTerm(String.join(" ", words.subList(1, words.size())))
                : List.<Line>of();
        if (page.isEmpty()) {
            return command(words);
        }
        workspace().print(page);
        return Leaving.DONE;
    }

    private Leaving command(List<String> words) {
        var line = new Triangulate(workspace());
        CommandLines.run(line, surroundings, words.toArray(String[]::new));
        return line.leaving;
    }

    void close() {
        if (workspace != null) {
            workspace.close();
        }
    }
}
