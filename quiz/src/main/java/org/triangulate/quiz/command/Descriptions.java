package org.triangulate.quiz.command;

import java.util.Optional;
import java.util.ResourceBundle;
import org.triangulate.phrases.Language;

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

    /** Under what name a bundle has the description of a command. */
    static String keyOf(String command) {
        return "triangulate." + command + ".usage.description";
    }
}
