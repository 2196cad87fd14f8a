package org.triangulate.quiz.assignment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.CourseProblems;
import org.triangulate.course.Draft;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.ItemBank;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.review.Review;
import org.triangulate.quiz.material.Material;

/** Reads the file of an assignment and the bank beside it, and follows no link and no path out of their folder. */
public final class AssignmentReader {
    private final Path root;
    private final Path file;
    private final Material material;
    private final Draft draft;

    /**
     * An assignment and what is to be said about its files.
     *
     * @param file empty where an error makes it unusable
     */
    public record Checked(Optional<AssignmentFile> file, List<Problem> problems) {}

    private AssignmentReader(Path root, Path file, Material material) {
        this.root = root;
        this.file = file;
        this.material = material;
        this.draft = Draft.after(material.declarations());
    }

    /**
     * The assignment of a file; problems name files as they are called in its folder.
     *
     * @throws CourseProblems when an error makes it unusable
     */
    public static AssignmentFile read(Path file, Material material) {
        var checked = check(file, material);
        return checked.file().orElseThrow(() -> new CourseProblems(checked.problems()));
    }

    /** The same, with every problem of the file and its bank. */
    public static Checked check(Path file, Material material) {
        var whole = file.toAbsolutePath().normalize();
        return check(Optional.ofNullable(whole.getParent()).orElse(whole), whole, material);
    }

    /** The same, where problems name files as they are called in a folder further up. */
    static Checked check(Path root, Path file, Material material) {
        var reader = new AssignmentReader(root, file, material);
        var read = reader.read();
        var problems = reader.draft.problems();
        return new Checked(problems.hasErrors() ? Optional.empty() : read, problems.all());
    }

    private Optional<AssignmentFile> read() {
        var tree = CourseFolder.readFile(root, file, draft);
        return tree.map(draft::fields).flatMap(this::read);
    }

    private Optional<AssignmentFile> read(Fields fields) {
        var bank = bank(fields);
        if (draft.problems().breakOff()) {
            return Optional.empty();
        }
        var practice = material.bank();
        var items = practice.with(bank.items());
        var assignment = Assignment.read(fields, items);
        draft.settle(Set.of());
        draft.examine(material.course().model());
        if (!draft.problems().hasErrors()) {
            Review.addBank(material.course(), practice, bank, draft);
        }
        return assignment.map(sound -> new AssignmentFile(sound, practice, items));
    }

    private ItemBank bank(Fields fields) {
        var name = Assignment.bankOf(fields);
        if (name.isEmpty()) {
            return new ItemBank(List.of());
        }
        var folder = file.resolveSibling(name);
        if (!Files.isDirectory(folder)) {
            fields.problem("bank", Rule.NO_FILE, "there is no folder '" + name + "' beside this file", "make it");
        }
        var part = root.relativize(folder).toString();
        return ItemBank.read(CourseFolder.readPart(root, part, draft), draft);
    }
}
