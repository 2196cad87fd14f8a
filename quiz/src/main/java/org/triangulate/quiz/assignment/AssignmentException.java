package org.triangulate.quiz.assignment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.text.Wording;

/** Something about a published assignment cannot be done; the complaint says why and how to mend it, in one line. */
public final class AssignmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase complaint;

    public AssignmentException(String key, Object... arguments) {
        this(Phrase.of(key, arguments));
    }

    private AssignmentException(Phrase complaint) {
        super(Wording.ENGLISH.say(complaint));
        this.complaint = complaint;
    }

    /** What to say of a file that cannot be written. */
    public static AssignmentException unwritten(Path file, IOException cause) {
        var reason =
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
        return new AssignmentException("assignment.unwritten", file, reason);
    }

    public Phrase complaint() {
        return complaint;
    }
}
