package org.triangulate.quiz.assignment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.assignment.Accommodation;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.assignment.SecretSeed;
import org.triangulate.exercises.assignment.Selection;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.exercises.assignment.Variants;
import org.triangulate.exercises.handout.Booklets;
import org.triangulate.exercises.handout.HandoutException;
import org.triangulate.exercises.handout.SealedFile;
import org.triangulate.exercises.handout.SigningKey;
import org.triangulate.quiz.assignment.Register.Head;
import org.triangulate.quiz.assignment.Registered.Placed;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.text.Wording;
import org.triangulate.quiz.work.Durable;
import org.triangulate.quiz.work.WorkException;
import org.triangulate.quiz.work.WorkFolder;

/**
 * Hands an assignment out: a package for each student of a roster, or one for all.
 *
 * <p>It may be done again for students who came later. Who has a package already keeps it, whatever has changed meanwhile;
 * the others get the assignment as it is now. The register is written before the packages, so that none is unknown.
 */
public final class Publication {
    /** What the one package is called that is for everybody. */
    private static final String FOR_ALL = "assignment";

    private static final String ENDING = ".package";

    private final AssignmentFolder folder;
    private final AssignmentFile file;
    private final Head head;
    private final Booklets booklets;
    private final Selection selection;
    private final LinkedHashMap<String, Registered> registered = new LinkedHashMap<>();

    /** Ids and names of files, folded, and whose they are. */
    private final Map<String, String> names = new HashMap<>();

    /**
     * What came of it.
     *
     * @param packages how many files there are to hand out
     * @param added how many students were not registered before
     * @param key the public half of the key that they are signed with
     * @param practised items whose keys every student has, as they are in the course too
     * @param strangers exceptions for students that the roster does not have
     */
    public record Published(int packages, int added, String key, List<Item> practised, List<Accommodation> strangers) {}

    private Publication(
            AssignmentFolder folder, AssignmentFile file, Head head, List<Registered> earlier, Knowledge knowledge) {
        this.folder = folder;
        this.file = file;
        this.head = head;
        this.selection = file.selection(head.secret());
        this.booklets = new Booklets(file.assignment(), selection, knowledge);
        for (var student : earlier) {
            registered.put(student.student(), student);
            names.put(StudentId.folded(student.student()), student.student());
            names.put(StudentId.folded(student.fileName()), student.student());
        }
    }

    /**
     * Publishes.
     *
     * @param source where the assignment was read from
     * @param material in the language that the assignment is to have, where nothing was published yet
     * @param forAll whether there is to be one package for everybody
     * @param chance makes the keys; it has to be one that nobody can foresee
     * @throws AssignmentException when something else was published into the folder
     */
    public static Published publish(
            AssignmentFolder folder,
            Path source,
            AssignmentFile file,
            Material material,
            Roster roster,
            boolean forAll,
            RandomGenerator chance) {
        var earlier = Register.read(folder);
        var assignment = file.assignment();
        var head = earlier.map(Register::head).orElseGet(() -> head(assignment, source, material, forAll, chance));
        if (!head.assignment().equals(assignment.id())) {
            throw new AssignmentException("publish.other", folder.path(), head.assignment());
        }
        if (head.forAll() != forAll) {
            throw new AssignmentException(forAll ? "publish.each" : "publish.forall", folder.path());
        }
        if (forAll && assignment.variants() == Variants.EACH) {
            throw new AssignmentException("publish.variants", source);
        }
        earlier.ifPresent(register -> register.requireSameQuestions(file));
        var students = earlier.map(Register::students).orElse(List.of());
        var knowledge = material.knowledge().in(Wording.in(head.language()));
        return new Publication(folder, file, head, students, knowledge).publish(roster);
    }

    private static Head head(
            Assignment assignment, Path source, Material material, boolean forAll, RandomGenerator chance) {
        return new Head(
                assignment.id(),
                assignment.title(),
                source.toAbsolutePath().normalize().toString(),
                material.course().id(),
                material.knowledge().phrases().language(),
                forAll,
                Base64.getEncoder().encodeToString(SecretSeed.drawn(chance).bytes()),
                SigningKey.generate(chance));
    }

    private Published publish(Roster roster) {
        var before = registered.size();
        var owed = owed();
        for (var student : roster.students()) {
            var earlier = registered.get(student.id());
            if (earlier == null) {
                registered.put(student.id(), latecomer(student));
            } else {
                registered.put(student.id(), earlier.with(student));
            }
        }
        if (before == 0 || !head.forAll()) {
            owed.addAll(holders().stream().skip(before).toList());
        }
        new Register(head, new ArrayList<>(registered.values())).write(folder);
        write(owed);
        return new Published(
                head.forAll() ? 1 : registered.size(),
                registered.size() - before,
                head.key().published(),
                file.practised(),
                file.assignment().withoutStudent(registered.keySet()));
    }

    /** Whose package is missing or spoilt, as when publishing was broken off; each is to get the one that was meant. */
    private List<Registered> owed() {
        var owed = new ArrayList<>(
                holders().stream().filter(student -> !isThere(student)).toList());
        for (var student : owed) {
            if (!id(sealed(student.student())).equals(student.booklet())) {
                throw new AssignmentException("publish.changed", student.student(), folder.path());
            }
        }
        return owed;
    }

    /** For whom a package is written: each student, or one of them for all. */
    private List<Registered> holders() {
        return registered.values().stream()
                .limit(head.forAll() ? 1 : registered.size())
                .toList();
    }

    private boolean isThere(Registered student) {
        try {
            var file = SealedFile.read(WorkFolder.bytes(packageOf(student)), SealedFile.Sort.PACKAGE, "");
            return file.id().equals(student.booklet())
                    && file.key().equals(head.key().published());
        } catch (HandoutException | WorkException e) {
            return false;
        }
    }

    /** A student who was not registered before; refused where files could be taken for those of another. */
    private Registered latecomer(Student student) {
        for (var name : List.of(student.id(), student.fileName())) {
            var other = names.putIfAbsent(StudentId.folded(name), student.id());
            if (other != null && !other.equals(student.id())) {
                throw new AssignmentException("publish.alike", student.id(), other);
            }
        }
        var first = registered.values().stream().findFirst().filter(other -> head.forAll());
        return new Registered(
                student.id(),
                student.name(),
                student.email(),
                student.username(),
                student.fileName(),
                first.map(Registered::booklet).orElseGet(() -> id(sealed(student.id()))),
                first.map(Registered::questions).orElseGet(() -> placed(student.id())));
    }

    private static String id(String sealed) {
        return SealedFile.look(sealed.getBytes(StandardCharsets.UTF_8), SealedFile.Sort.PACKAGE, "")
                .id();
    }

    private String sealed(String student) {
        return booklets.of(head.forAll() ? "" : student).sealed(head.key());
    }

    private List<Placed> placed(String student) {
        return selection.of(head.forAll() ? "" : student).stream()
                .map(asked -> new Placed(
                        asked.number(),
                        asked.item().id(),
                        asked.item().revision(),
                        booklets.laid(asked).question().face()))
                .toList();
    }

    private Path packageOf(Registered student) {
        return folder.handOut().resolve((head.forAll() ? FOR_ALL : student.fileName()) + ENDING);
    }

    private void write(List<Registered> owed) {
        var path = folder.handOut();
        try {
            Files.createDirectories(folder.handOut());
            Files.createDirectories(folder.submissions());
            for (var student : owed) {
                path = packageOf(student);
                Durable.write(path, sealed(student.student()));
            }
        } catch (IOException e) {
            throw AssignmentException.unwritten(path, e);
        }
    }

    /** What a published assignment is registered with; refused where there is none. */
    public static Register registerOf(AssignmentFolder folder) {
        return Optional.of(folder)
                .flatMap(Register::read)
                .orElseThrow(() -> new AssignmentException("register.none", folder.path()));
    }
}
