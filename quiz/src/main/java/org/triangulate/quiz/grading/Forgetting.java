package org.triangulate.quiz.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.Pseudonym;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.assignment.Registered;

/**
 * Takes one student out of everything that lies in the folder of an assignment: the package, the decisions, the marks,
 * every version of the grades, the submissions, reports and exports, and last the register.
 *
 * <p>It may be stopped and begun again: the submissions say under which ids the student was known, and go behind whatever
 * names those; and as long as the register has the student, what is left can be found.
 */
public final class Forgetting {
    private final AssignmentFolder folder;
    private final Register register;
    private final Registered student;
    private final String pseudonym;
    private final Eraser eraser = new Eraser();

    /**
     * What came of it.
     *
     * @param deleted files that are gone
     * @param changed files in which the student stood
     * @param doubtful what lies among the submissions and a person has to look at
     */
    public record Forgotten(List<Path> deleted, List<Path> changed, List<Phrase> doubtful) {
        /** Whether nothing of the student was there. */
        public boolean isNothing() {
            return deleted.isEmpty() && changed.isEmpty();
        }
    }

    private Forgetting(AssignmentFolder folder, Register register, Registered student) {
        this.folder = folder;
        this.register = register;
        this.student = student;
        this.pseudonym = Pseudonym.of(register.head(), student.student());
    }

    /** Forgets a student; also one who is on the register no more, of whom something has come back since. */
    public static Forgotten of(AssignmentFolder folder, Register register, String id) {
        var student = register.find(id).orElseGet(() -> new Registered(id, "", "", "", "", "", List.of()));
        return new Forgetting(folder, register, student).run();
    }

    private Forgotten run() {
        try {
            var inbox = inbox().settled(register.ids(), Decisions.read(folder.decisions()));
            var attribution = Attribution.of(folder.submissions(), inbox, register, student);
            suspicions(inbox, attribution.ids());
            handedOut();
            eraser.rows(folder.decisions(), id -> StudentId.normalized(id).equals(student.student()), 0);
            marks();
            grades(attribution.ids());
            eraser.rows(folder.pseudonyms(), pseudonym::equals, 0);
            for (var file : attribution.theirs()) {
                eraser.delete(file);
            }
            whatIsOfAll();
            if (isRegistered()) {
                register.without(student.student()).write(folder);
                eraser.tell(folder.register());
            }
            return new Forgotten(eraser.deleted(), eraser.changed(), attribution.doubtful());
        } catch (IOException e) {
            throw AssignmentException.unwritten(folder.path(), e);
        }
    }

    private boolean isRegistered() {
        return register.find(student.student()).isPresent();
    }

    private Inbox inbox() {
        return Files.isDirectory(folder.submissions())
                ? Inbox.read(folder.submissions())
                : new Inbox(Map.of(), List.of());
    }

    /** Before anything else, for it cannot be known any more when the submissions are gone. */
    private void suspicions(Inbox inbox, Set<String> ids) throws IOException {
        var known = Outlived.read(folder.suspicions());
        var outliving = known;
        for (var id : ids) {
            outliving = outliving.with(Suspicions.sharing(inbox, id));
        }
        for (var id : ids) {
            outliving = outliving.without(id);
        }
        if (!outliving.equals(known)) {
            outliving.write(folder.suspicions());
            eraser.tell(folder.suspicions());
        }
    }

    private void handedOut() throws IOException {
        if (!register.head().forAll() && !student.fileName().isEmpty()) {
            eraser.delete(folder.handOut().resolve(student.fileName() + ".package"));
        }
    }

    private void marks() throws IOException {
        if (!Files.isDirectory(folder.marks())) {
            return;
        }
        try (var files = Files.list(folder.marks())) {
            for (var file : files.filter(one -> one.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                eraser.rows(file, essay -> essay.startsWith(pseudonym + "-"), 2);
            }
        }
    }

    private void grades(Set<String> ids) throws IOException {
        var versions = new Versions(folder);
        var grades = new ForgettingGrades(register, student, ids, eraser);
        for (var number : versions.numbers()) {
            grades.version(versions.of(number));
        }
    }

    /** What was reckoned from all students is told anew by whoever wants it; what was left half made is nobody's. */
    private void whatIsOfAll() throws IOException {
        if (!isRegistered() && !eraser.hasFound()) {
            return;
        }
        eraser.deleteBelow(folder.reports(), file -> true);
        eraser.deleteBelow(folder.export(), file -> true);
        eraser.discard(folder.grades().resolve(".new"));
        for (var place : List.of(folder.secret(), folder.handOut(), folder.marks(), folder.grades())) {
            eraser.deleteBelow(place, Forgetting::isHalfMade);
        }
        eraser.delete(folder.decisions().resolveSibling(".decisions.csv.new"));
    }

    /** What a program that was killed leaves beside a file that it was writing. */
    private static boolean isHalfMade(Path file) {
        return file.getFileName().toString().matches("\\..+\\.new");
    }
}
