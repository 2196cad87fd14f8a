package org.triangulate.quiz.assignment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.assignment.Accommodation;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.assignment.SecretSeed;
import org.triangulate.exercises.assignment.Selection;
import org.triangulate.exercises.assignment.Variants;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.handout.Booklets;
import org.triangulate.exercises.handout.SealedFile;
import org.triangulate.exercises.handout.SigningKey;
import org.triangulate.quiz.assignment.Register.Head;
import org.triangulate.quiz.assignment.Registered.Placed;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.work.Durable;

/**
 * Hands an assignment out: a package for each student of a roster, or one for all.
 *
 * <p>It may be done again for students who came later. Who has a package already keeps it; where the questions changed
 * meanwhile it is refused, before anything is written.
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
        earlier.forEach(student -> registered.put(student.student(), student));
    }

    /**
     * Publishes.
     *
     * @param source where the assignment was read from
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
        var students = earlier.map(Register::students).orElse(List.of());
        return new Publication(folder, file, head, students, material.knowledge()).publish(roster);
    }

    private static Head head(
            Assignment assignment, Path source, Material material, boolean forAll, RandomGenerator chance) {
        return new Head(
                assignment.id(),
                assignment.title(),
                source.toAbsolutePath().normalize().toString(),
                material.course().id(),
                forAll,
                Base64.getEncoder().encodeToString(SecretSeed.drawn(chance).bytes()),
                SigningKey.generate(chance));
    }

    private Published publish(Roster roster) {
        var before = registered.size();
        roster.students().forEach(this::register);
        new Register(head, new ArrayList<>(registered.values())).write(folder);
        var packages = write();
        return new Published(
                packages,
                registered.size() - before,
                head.key().published(),
                file.practised(),
                file.assignment().withoutStudent(registered.keySet()));
    }

    private void register(Student student) {
        var text = booklet(student.id()).sealed(head.key());
        var id = SealedFile.read(text.getBytes(StandardCharsets.UTF_8), SealedFile.Sort.PACKAGE, "")
                .id();
        var earlier = registered.get(student.id());
        if (earlier != null && !earlier.booklet().equals(id)) {
            throw new AssignmentException("publish.changed", student.id(), folder.path());
        }
        registered.put(
                student.id(),
                new Registered(
                        student.id(),
                        student.name(),
                        student.email(),
                        student.username(),
                        student.fileName(),
                        id,
                        placed(student.id())));
    }

    private Booklet booklet(String student) {
        return booklets.of(head.forAll() ? "" : student);
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

    private int write() {
        var file = folder.handOut();
        try {
            Files.createDirectories(folder.handOut());
            Files.createDirectories(folder.submissions());
            if (head.forAll()) {
                Durable.write(
                        folder.handOut().resolve(FOR_ALL + ENDING), booklet("").sealed(head.key()));
                return 1;
            }
            for (var student : registered.values()) {
                file = folder.handOut().resolve(student.fileName() + ENDING);
                Durable.write(file, booklet(student.student()).sealed(head.key()));
            }
            return registered.size();
        } catch (IOException e) {
            throw AssignmentException.unwritten(file, e);
        }
    }

    /** What a published assignment is registered with; refused where there is none. */
    public static Register registerOf(AssignmentFolder folder) {
        return Optional.of(folder)
                .flatMap(Register::read)
                .orElseThrow(() -> new AssignmentException("register.none", folder.path()));
    }
}
