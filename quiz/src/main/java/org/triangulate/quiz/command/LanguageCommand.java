package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.tree.Node;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.screen.LanguageScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** In which language the program speaks. */
@Command(name = "language", description = "Show or choose the language of the program; the course stays in its own.")
final class LanguageCommand extends Subcommand {
    private static final String SYSTEM = "system";

    @Parameters(
            arity = "0..1",
            paramLabel = "LANGUAGE",
            description = "en, be or ru; or system, for the one that your system speaks.")
    private @Nullable String wanted;

    @Override
    public Integer call() {
        if (wanted != null) {
            choose(wanted);
        }
        var spoken = workspace().language();
        return answer(() -> tree(spoken), () -> new LanguageScreen(workspace().page()).lines());
    }

    private void choose(String tag) {
        if (tag.equals(SYSTEM)) {
            workspace().speakAsTheSystem();
        } else {
            workspace().speak(Language.of(tag).orElseThrow(() -> new Refusal("language.unknown", tag)));
        }
    }

    private static Node tree(Language spoken) {
        return Node.mapping()
                .with("language", spoken.tag())
                .with(
                        "languages",
                        Node.texts(Arrays.stream(Language.values())
                                .map(Language::tag)
                                .toList()))
                .done();
    }

    /** The words that the command takes. */
    static List<String> choices() {
        var words = new ArrayList<>(
                Arrays.stream(Language.values()).map(Language::tag).toList());
        words.add(SYSTEM);
        return words;
    }
}
