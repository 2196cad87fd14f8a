package org.triangulate.quiz.command;

import java.util.Optional;
import java.util.ResourceBundle;
import org.triangulate.phrases.Language;
import picocli.CommandLine.Command;

/**
 * What every command, option and parameter is for, in a language of its own bundle.
 *
 * <p>The English words stand at the commands themselves, so that an English start loads no bundle. How the lines of a
 * bundle are named is picocli's rule: the names of the commands, and behind them that of what is described.
 */
final class Descriptions {
    private static final String BUNDLE = "org.triangulate.quiz.commands";

    private Descriptions() {}

    /** The bundle of a language; English has none. */
    static Optional<ResourceBundle> in(Language language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return language == Language.ENGLISH
                ? Optional.empty()
                : Optional.of(ResourceBundle.getBundle(BUNDLE, language.locale(), control));
    }

    /** What a command does, in a line; picocli's own has a heading for that. */
    static String summary(Command command, Optional<ResourceBundle> words) {
        var headed = command.header().length > 0;
        var english = String.join(" ", headed ? command.header() : command.description());
        var key = "triangulate." + command.name() + (headed ? ".usage.header" : ".usage.description");
        return words.map(bundle -> bundle.getString(key)).orElse(english);
    }
}
