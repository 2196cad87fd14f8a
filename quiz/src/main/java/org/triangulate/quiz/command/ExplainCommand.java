package org.triangulate.quiz.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.Similar;
import org.triangulate.course.tree.Node;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.author.ProblemPages;
import org.triangulate.quiz.author.ProblemPages.Explained;
import org.triangulate.quiz.screen.ExplainScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a code of the check means. */
@Command(name = "explain", description = "Say what a code of 'check' means and how to mend it; without one, list all.")
final class ExplainCommand extends Subcommand {
    /** Codes of one sort follow one another; those of another sort are a hundred away. */
    private static final int NEAR = 10;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code, such as TR208.")
    private @Nullable String code;

    @Override
    public Integer call() {
        var pages = ProblemPages.shipped();
        var screen = new ExplainScreen(workspace().page());
        var word = code;
        if (word == null) {
            return answer(
                    () -> Node.list(
                            pages.all().stream().map(ExplainCommand::tree).toList()),
                    () -> screen.list(pages.all()));
        }
        var explained =
                pages.find(word.strip().toUpperCase(Locale.ROOT)).orElseThrow(() -> refusal(word, codes(pages)));
        return answer(() -> tree(explained), () -> screen.lines(explained));
    }

    static List<String> codes(ProblemPages pages) {
        return pages.all().stream().map(Explained::code).toList();
    }

    private static Refusal refusal(String word, List<String> codes) {
        return nearest(word.toUpperCase(Locale.ROOT), codes)
                .map(code -> Refusal.meant(Phrase.of("unknown.code", word), code))
                .orElseGet(() -> new Refusal("refused.code", word));
    }

    /** By its number, where the word is one that is near; else by its letters. */
    private static Optional<String> nearest(String word, List<String> codes) {
        var digits = word.replaceFirst("^TR", "");
        if (!digits.matches("[0-9]{1,6}")) {
            return Similar.to(word, codes);
        }
        var number = Integer.parseInt(digits);
        return codes.stream()
                .filter(code -> distance(code, number) <= NEAR)
                .min(Comparator.comparingInt(code -> distance(code, number)))
                .or(() -> Similar.to(word, codes));
    }

    private static int distance(String code, int number) {
        return Math.abs(Integer.parseInt(code.substring(2)) - number);
    }

    private static Node tree(Explained explained) {
        return Node.mapping()
                .with("code", explained.code())
                .with("title", explained.title())
                .with("explanation", explained.explanation())
                .done();
    }
}
