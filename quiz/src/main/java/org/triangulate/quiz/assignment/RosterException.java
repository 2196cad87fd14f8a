package org.triangulate.quiz.assignment;

import java.util.List;
import java.util.stream.Collectors;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.text.Wording;

/** A roster cannot be used; each complaint is one line that says what and how to mend it. */
public final class RosterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Phrase> complaints;

    RosterException(List<Phrase> complaints) {
        super(complaints.stream().map(Wording.ENGLISH::say).collect(Collectors.joining("\n")));
        this.complaints = List.copyOf(complaints);
    }

    RosterException(String key, Object... arguments) {
        this(List.of(Phrase.of(key, arguments)));
    }

    public List<Phrase> complaints() {
        return complaints;
    }
}
