package org.triangulate.docs.assignments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.assignment.AskedItem;
import org.triangulate.exercises.assignment.Selection;
import org.triangulate.exercises.handout.Booklets;
import org.triangulate.exercises.handout.SigningKey;
import org.triangulate.exercises.marking.Marks;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.quiz.assignment.AssignmentFile;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.AssignmentReader;
import org.triangulate.quiz.assignment.Publication;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.assignment.Registered;
import org.triangulate.quiz.grading.Markings;
import org.triangulate.quiz.grading.Texts;
import org.triangulate.quiz.marking.MarksFile;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;

/**
 * Answers a published assignment in the place of the students of its roster, who need not exist, and marks their texts: the
 * same files again from the same package.
 *
 * <p>Run it with the file of the assignment, the folder that it was published into, and the folder to write to.
 */
public final class SyntheticClass {
    /** Who hands in nothing. */
    private static final String MISSING = "s-023";

    /** The second marker reads one text of so many. */
    private static final int SECOND_READING = 4;

    private static final double DISAGREEMENT = 0.15;

    private final AssignmentFile file;
    private final Register register;
    private final Knowledge knowledge;
    private final Selection selection;
    private final Booklets booklets;
    private final Path folder;
    private final Map<String, SyntheticEssay> essays = new LinkedHashMap<>();

    private SyntheticClass(AssignmentFile file, Register register, Material material, Path folder) {
        this.file = file;
        this.register = register;
        this.knowledge = material.knowledge();
        this.selection = file.selection(register.head().secret());
        this.booklets = new Booklets(file.assignment(), selection, knowledge);
        this.folder = folder;
    }

    public static void main(String[] words) {
        handIn(Path.of(words[0]), new AssignmentFolder(Path.of(words[1])), Path.of(words[2]));
    }

    /** Writes {@code came-back}, with what the class hands in, and {@code marks}, with what two markers make of it. */
    public static void handIn(Path assignment, AssignmentFolder published, Path folder) {
        var material = MaterialReader.shipped();
        var file = AssignmentReader.read(assignment, material);
        var register = Publication.registerOf(published);
        new SyntheticClass(file, register, material, folder).run();
    }

    private void run() {
        try {
            Files.createDirectories(folder.resolve("came-back"));
            Files.createDirectories(folder.resolve("marks"));
            for (int i = 0; i < register.students().size(); i++) {
                var student = register.students().get(i);
                if (!student.student().equals(MISSING)) {
                    handIn(student, SyntheticStudent.of(i + 1L));
                }
            }
            mark("first reader", 1);
            mark("second reader", SECOND_READING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handIn(Registered student, SyntheticStudent someone) throws IOException {
        var key = SigningKey.generate(new Random(student.booklet().hashCode()));
        var work = new SyntheticWork(student, someone, key.published(), file.assignment());
        for (var asked : selection.of(student.student())) {
            if (asked.item().task().rubric().isPresent()) {
                work.write(asked.place(), essay(student, someone, asked));
            } else if (someone.leavesOut()) {
                work.skip();
            } else {
                work.answer(asked.place(), typed(someone, asked));
            }
        }
        var name = file.assignment().id() + "-" + student.fileName() + ".submission";
        Files.writeString(
                folder.resolve("came-back").resolve(name), work.handedIn().sealed(key));
    }

    private String typed(SyntheticStudent someone, AskedItem asked) {
        var laid = booklets.laid(asked);
        return someone.answer(asked.item().id(), new Answers(laid.item().task(), laid.form(), knowledge));
    }

    private String essay(Registered student, SyntheticStudent someone, AskedItem asked) {
        var essay = SyntheticEssay.of(someone, rubric(asked.item()));
        essays.put(Markings.nameOf(register.head(), student.student(), essay.text()), essay);
        return essay.text();
    }

    private static Rubric rubric(Item item) {
        return item.task().rubric().orElseThrow();
    }

    /** Marks one text of so many, as good as it is or, now and then, a level higher or lower. */
    private void mark(String marker, int every) {
        var item = file.items().find(Texts.items(register, file.items()).get(0)).orElseThrow();
        var rubric = rubric(item);
        var place = folder.resolve("marks").resolve(MarksFile.nameFor(item.id(), marker));
        var marks = MarksFile.open(place, item.id(), marker, rubric);
        var chance = new Random(marker.hashCode());
        var number = 0;
        for (var essay : essays.entrySet()) {
            if (++number % every == 0) {
                marks.keep(essay.getKey(), marks(rubric, essay.getValue(), chance));
            }
        }
    }

    private static Marks marks(Rubric rubric, SyntheticEssay essay, Random chance) {
        var marks = Marks.NONE;
        for (var criterion : rubric.criteria()) {
            var off = chance.nextDouble() < DISAGREEMENT ? (chance.nextBoolean() ? 1 : -1) : 0;
            var levels = criterion.levels();
            var level = Math.max(0, Math.min(levels.size() - 1, essay.levels().get(criterion.id()) + off));
            marks = marks.with(criterion, levels.get(level));
        }
        return marks;
    }
}
