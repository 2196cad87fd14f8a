package org.triangulate.docs.assignments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.triangulate.docs.Project;
import org.triangulate.docs.Workplace;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.AssignmentReader;
import org.triangulate.quiz.assignment.Publication;
import org.triangulate.quiz.assignment.Roster;
import org.triangulate.quiz.material.MaterialReader;

/**
 * The assignment of the handbook as a page finds it: its files, published with keys that are always the same, one package
 * as a student has it, and what the synthetic class sends back.
 */
public final class ExampleAssignment {
    private static final Path SOURCE = Project.DOCS.resolve("examples/energy-and-money");

    private static final String FILES = "energy-and-money";

    private static final long SEED = 2026;

    private ExampleAssignment() {}

    /** Puts the files, the published folder and one package of it into a workplace. */
    public static void publish(Workplace workplace) {
        var example = workplace.file(FILES);
        copy(SOURCE, example);
        var source = example.resolve("assignment.yaml");
        var material = MaterialReader.shipped();
        Publication.publish(
                published(workplace),
                source,
                AssignmentReader.read(source, material),
                material,
                Roster.read(example.resolve("students.csv"), Optional.empty()),
                false,
                new Random(SEED));
        copy(published(workplace).handOut().resolve("s-017.package"), workplace.file("s-017.package"));
    }

    /** Puts there what came back, too, and the marks. */
    public static void handIn(Workplace workplace) {
        SyntheticClass.handIn(
                workplace.file(FILES).resolve("assignment.yaml"), published(workplace), workplace.file(""));
    }

    private static AssignmentFolder published(Workplace workplace) {
        return new AssignmentFolder(workplace.file("class"));
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, from.equals(file) ? to : target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts everything into a folder that is not there yet; without a word, into one of what is built. */
    public static void main(String[] words) {
        var folder = Path.of(words.length > 0 ? words[0] : "target/example-assignment")
                .toAbsolutePath();
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + " is there already; delete it, or name another");
        }
        var workplace = new Workplace(folder);
        publish(workplace);
        handIn(workplace);
    }
}
