package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.text.Wording;

/**
 * A profile cannot be opened, read or written, for a reason that its owner can do something about.
 *
 * <p>The complaint is one line for the student: which path, what is wrong, what to do. Paths stand in it as they are; who
 * prints it strips their control characters.
 */
public final class ProfileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Phrase complaint;

    private ProfileException(Phrase complaint, @Nullable Throwable cause) {
        super(Wording.ENGLISH.say(complaint), cause);
        this.complaint = complaint;
    }

    /**
     * @param problem what is wrong, to be said of the path
     * @param remedy what to do
     */
    ProfileException(Path path, Phrase problem, Phrase remedy) {
        this(complaint(path, problem, remedy), null);
    }

    /** With a cause for the developer; the complaint says everything that the student needs. */
    static ProfileException because(Exception cause, Path path, Phrase problem, Phrase remedy) {
        return new ProfileException(complaint(path, problem, remedy), cause);
    }

    private static Phrase complaint(Path path, Phrase problem, Phrase remedy) {
        return Phrase.of("store.complaint", path, problem, remedy);
    }

    /** What to tell the student. */
    public Phrase complaint() {
        return complaint;
    }

    /** Why the file system refused something, in a few words. */
    static Phrase reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Phrase.of("store.denied");
        } else if (cause instanceof FileAlreadyExistsException) {
            return Phrase.of("store.taken");
        } else if (cause instanceof NoSuchFileException) {
            return Phrase.of("store.gone");
        }
        var words = cause instanceof FileSystemException refused ? refused.getReason() : cause.getMessage();
        return words == null ? Phrase.of("store.failed") : Phrase.of("store.words", words);
    }
}
