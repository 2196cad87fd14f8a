package org.triangulate.quiz.material;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.triangulate.course.Course;
import org.triangulate.course.CourseFiles;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.CourseLines;
import org.triangulate.course.CourseProblems;
import org.triangulate.course.Draft;
import org.triangulate.course.ShippedCourse;
import org.triangulate.course.ShippedForm;
import org.triangulate.course.UnreadFiles;
import org.triangulate.course.tree.Problem;
import org.triangulate.exercises.ItemBank;
import org.triangulate.glossary.Glossary;

/** Reads a whole course, shipped or from a folder; a course with an error in it is not read at all. */
public final class MaterialReader {
    private MaterialReader() {}

    /**
     * A course and what is to be said about its files.
     *
     * @param material empty where an error makes the course unusable
     */
    public record Checked(Optional<Material> material, List<Problem> problems) {}

    /** The course that the program brings along. */
    public static Material shipped() {
        return use(ShippedCourse.files(ShippedCourse.ids().get(0), CourseFiles.PARTS), new Draft(), false);
    }

    /**
     * The course in a folder. What it extends is read as the build compiled it, and as people wrote it only where there is
     * something to say of it.
     *
     * @throws CourseProblems when an error makes it unusable
     */
    public static Material folder(Path folder) {
        var quick = new Draft();
        return read(CourseFolder.read(folder, ShippedForm.COMPILED, quick), quick, true)
                .orElseGet(() -> {
                    var draft = new Draft();
                    return use(CourseFolder.read(folder, draft), draft, true);
                });
    }

    private static Material use(CourseFiles files, Draft draft, boolean examined) {
        return read(files, draft, examined)
                .orElseThrow(() -> new CourseProblems(draft.problems().all()));
    }

    /** The course in a folder, with every problem of its files. */
    public static Checked checkFolder(Path folder) {
        var draft = new Draft();
        UnreadFiles.warn(folder, draft.problems());
        return check(CourseFolder.read(folder, draft), draft, new CourseLines(folder).of(KeyRecord.FILE));
    }

    /** The course that the program brings along, with every problem of its parts together. */
    public static Checked checkShipped() {
        var id = ShippedCourse.ids().get(0);
        return check(ShippedCourse.files(id, CourseFiles.PARTS), new Draft(), ShippedCourse.lines(id, KeyRecord.FILE));
    }

    private static Checked check(CourseFiles files, Draft draft, List<String> acceptedKeys) {
        var material = read(files, draft, true);
        if (material.isPresent()) {
            Warnings.add(material.get(), draft);
            KeyRecord.of(files).compare(keysOf(material.get().course().base()), acceptedKeys, draft);
        }
        return new Checked(material, draft.problems().all());
    }

    private static List<String> keysOf(String base) {
        return base.isEmpty() ? List.of() : ShippedCourse.lines(base, KeyRecord.FILE);
    }

    /**
     * The course; empty where its files have an error, which is then among the draft's problems.
     *
     * @param examined whether to make the checks that take long; the build made them for the shipped course
     */
    private static Optional<Material> read(CourseFiles files, Draft draft, boolean examined) {
        var course = Course.read(files, draft);
        var glossary = Glossary.read(files, draft);
        var bank = ItemBank.read(files, draft);
        draft.settle(Set.of());
        course.filter(known -> examined).ifPresent(known -> draft.examine(known.model()));
        return draft.problems().hasErrors()
                ? Optional.empty()
                : course.map(read -> Material.of(read, glossary, bank, draft));
    }
}
