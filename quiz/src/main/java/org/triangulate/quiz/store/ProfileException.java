package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A profile cannot be opened, read or written, for a reason that its owner can do something about.
 *
 * <p>The message is one line for the student: which path, what is wrong, what to do. Paths stand in it as they are; who
 * prints it strips their control characters.
 */
public final class ProfileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ProfileException(String message, Throwable cause) {
        super(message, cause);
    }

    ProfileException(Path path, String problem, String remedy) {
        super(message(path, problem, remedy));
    }

    /** With a cause for the developer; the message says everything that the student needs. */
    static ProfileException because(Exception cause, Path path, String problem, String remedy) {
        return new ProfileException(message(path, problem, remedy), cause);
    }

    /** Why the file system refused something, in a few words. */
    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        } else if (cause instanceof FileAlreadyExistsException) {
            return "something else has that name";
        } else if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (cause instanceof FileSystemException refused) {
            return Objects.requireNonNullElse(refused.getReason(), "the file system refused");
        }
        return Objects.requireNonNullElse(cause.getMessage(), "the file system failed");
    }

    private static String message(Path path, String problem, String remedy) {
        return path + " " + problem + "; " + remedy;
    }
}
