package org.triangulate.quiz.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.triangulate.phrases.Language;

/**
 * The language that a student chose for the program, in a file of its own beside the profile: whoever looks up a term
 * does not wait for a database, and another machine may speak another language.
 */
final class ChosenLanguage {
    /** A file that is longer does not hold a language. */
    private static final long LONGEST = 16;

    private final Path file;

    ChosenLanguage(Path profileFolder) {
        this.file = profileFolder.resolve("language");
    }

    /** The language that was chosen; empty where none was, or what stands there is none. */
    Optional<Language> read() {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST
                    ? Language.of(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void choose(Language language) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, language.tag() + "\n");
        } catch (IOException e) {
            throw new Refusal("language.cannot.keep", file);
        }
    }

    /** The language is again that of the system. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Refusal("language.cannot.keep", file);
        }
    }
}
