package org.triangulate.quiz.grading;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.triangulate.exercises.handout.Fingerprint;
import org.triangulate.exercises.handout.SealedFile;
import org.triangulate.exercises.handout.Work;
import org.triangulate.quiz.work.WorkFolder;

/**
 * A submission that came back: as much of it as tells whether something is the matter. Its answers are read when they are
 * graded, so that a thousand of them need not be held at once.
 *
 * @param signed whether it is as it was signed
 * @param receipt what the student's receipt says
 * @param lastLink the link of its last entry; empty where it has none
 */
record Received(
        Path path,
        boolean signed,
        String student,
        String booklet,
        String key,
        String receipt,
        String trace,
        String lastLink,
        int entries,
        Optional<Instant> handedIn) {
    static Received read(Path path) {
        var name = path.getFileName().toString();
        var file = SealedFile.look(WorkFolder.bytes(path), SealedFile.Sort.SUBMISSION, name);
        var work = Work.of(file, name);
        return new Received(
                path,
                file.isSigned() && work.key().equals(file.key()),
                work.student(),
                work.booklet(),
                work.key(),
                Fingerprint.of(file.id()),
                work.trace(),
                work.entries().isEmpty() ? "" : work.lastEntry().link(),
                work.entries().size(),
                work.handedIn());
    }

    /** The same as the work of another student than it says. */
    Received by(String other) {
        return new Received(path, signed, other, booklet, key, receipt, trace, lastLink, entries, handedIn);
    }

    /** The work itself. */
    Work work() {
        return Work.of(SealedFile.look(WorkFolder.bytes(path), SealedFile.Sort.SUBMISSION, name()), name());
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Whether this goes on from where another stops. */
    boolean continues(Received other, Work own) {
        return entries >= other.entries
                && (other.lastLink.isEmpty()
                        || own.entries().get(other.entries - 1).link().equals(other.lastLink));
    }
}
