package org.triangulate.quiz.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.assignment.Registered;

/**
 * Which of the files that came back are a student's. A file that calls itself the work of another registered student is
 * never taken for theirs. One that calls itself nobody's is theirs by its package, and one that cannot be read by its name;
 * what may as well be somebody else's is left to a person.
 */
final class Attribution {
    private final Register register;
    private final Registered student;
    private final FileOwner owner;
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<Path> theirs = new ArrayList<>();
    private final List<Phrase> doubtful = new ArrayList<>();

    private Attribution(Register register, Registered student) {
        this.register = register;
        this.student = student;
        this.owner = new FileOwner(register);
        ids.add(student.student());
    }

    /** Looks through a folder, hidden files too. */
    static Attribution of(Path folder, Inbox inbox, Register register, Registered student) throws IOException {
        var attribution = new Attribution(register, student);
        var read = new HashSet<Path>();
        if (!Files.isDirectory(folder)) {
            return attribution;
        }
        inbox.byStudent().values().stream().flatMap(List::stream).forEach(received -> {
            read.add(received.path());
            attribution.add(received);
        });
        try (var files = Files.list(folder)) {
            files.filter(file -> !read.contains(file)).sorted().forEach(attribution::add);
        }
        return attribution;
    }

    /** The files of the student. */
    List<Path> theirs() {
        return theirs.stream().sorted().toList();
    }

    /** The student's id, and whatever else the student's work calls itself. */
    Set<String> ids() {
        return Collections.unmodifiableSet(ids);
    }

    /** What a person has to look at, since it may be the student's, or anybody's. */
    List<Phrase> doubtful() {
        return List.copyOf(doubtful);
    }

    private void add(Received received) {
        var id = StudentId.normalized(received.student());
        var seems = isNamedSo(received.path()) || hasPackage(received);
        var isRegistered = register.find(id).isPresent();
        if (id.equals(student.student()) || (hasPackage(received) && !isRegistered)) {
            theirs.add(received.path());
            ids.add(received.student());
        } else if (seems) {
            doubtful.add(Phrase.of("forget.named", received.name(), received.student(), student.student()));
        } else if (!isRegistered) {
            doubtful.add(Phrase.of("inbox.stranger", received.name(), received.student()));
        }
    }

    private void add(Path unread) {
        if (isNamedSo(unread) && !Files.isDirectory(unread, LinkOption.NOFOLLOW_LINKS)) {
            theirs.add(unread);
        } else {
            doubtful.add(Phrase.of("forget.unread", unread.getFileName()));
        }
    }

    private boolean isNamedSo(Path file) {
        return owner.of(file.getFileName().toString()).filter(student::equals).isPresent();
    }

    /** A package for all says of nobody that he had it. */
    private boolean hasPackage(Received received) {
        return !register.head().forAll()
                && !student.booklet().isEmpty()
                && received.booklet().equals(student.booklet());
    }
}
