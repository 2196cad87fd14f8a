package org.triangulate.quiz.assignment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.triangulate.exercises.assignment.SecretSeed;
import org.triangulate.exercises.handout.RecordJson;
import org.triangulate.exercises.handout.SigningKey;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.work.Durable;

/**
 * Who was handed which questions of an assignment, and what only the instructor has: the key to sign with, and the seed.
 *
 * @param students in the order in which they were registered
 */
public record Register(Head head, List<Registered> students) {
    /**
     * What is the same for all.
     *
     * @param assignment its id
     * @param file where the assignment was read from
     * @param course the id of the course
     * @param language in which it was published, and is graded; what stands around a question belongs to it
     * @param forAll whether everybody got the same package
     * @param seed 32 bytes in Base64
     */
    public record Head(
            String assignment,
            String title,
            String file,
            String course,
            Language language,
            boolean forAll,
            String seed,
            SigningKey key) {
        public SecretSeed secret() {
            return SecretSeed.of(Base64.getDecoder().decode(seed));
        }
    }

    public Register {
        students = List.copyOf(students);
    }

    /** The student with an id. */
    public Optional<Registered> find(String student) {
        return students.stream().filter(one -> one.student().equals(student)).findFirst();
    }

    /**
     * Makes sure that the assignment still asks what was handed out: points, terms and items may have changed, but no
     * question may be another one.
     *
     * @throws AssignmentException when it asks something else
     */
    public void requireSameQuestions(AssignmentFile file) {
        if (!head.assignment().equals(file.assignment().id())) {
            throw new AssignmentException("grades.other", file.assignment().id(), head.assignment());
        }
        var selection = file.selection(head.secret());
        var size = file.assignment().size();
        for (var student : students) {
            if (student.questions().size() != size) {
                throw new AssignmentException("grades.size", student.questions().size(), size);
            }
            for (var placed : student.questions()) {
                if (file.items().find(placed.item()).isPresent() && !selection.stands(placed.number(), placed.item())) {
                    throw new AssignmentException("grades.moved", placed.number(), placed.item());
                }
            }
        }
    }

    /** Whoever has a package. */
    public Set<String> ids() {
        return students.stream().map(Registered::student).collect(Collectors.toSet());
    }

    /** The register of a folder; empty where nothing was published into it. */
    public static Optional<Register> read(AssignmentFolder folder) {
        var file = folder.register();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var head = RecordJson.read(Optional.ofNullable(lines.readLine()).orElse(""), Head.class);
            var students = new ArrayList<Registered>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                students.add(RecordJson.read(line, Registered.class));
            }
            return Optional.of(new Register(head, students));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (RecordJson.Unfit e) {
            throw new AssignmentException("register.spoilt", file);
        } catch (IOException e) {
            throw new AssignmentException("register.closed", file);
        }
    }

    /** The same without a student. */
    public Register without(String student) {
        return new Register(
                head,
                students.stream().filter(one -> !one.student().equals(student)).toList());
    }

    /** Keeps it; whole, or not at all. */
    public void write(AssignmentFolder folder) {
        var text = new StringBuilder(RecordJson.write(head)).append('\n');
        students.forEach(student -> text.append(RecordJson.write(student)).append('\n'));
        try {
            Files.createDirectories(folder.secret());
            Durable.writeSecret(folder.register(), text.toString());
        } catch (IOException e) {
            throw AssignmentException.unwritten(folder.register(), e);
        }
    }
}
