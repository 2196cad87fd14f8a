package org.triangulate.quiz.grading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;
import org.triangulate.exercises.handout.Fingerprint;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.assignment.Pseudonym;
import org.triangulate.quiz.assignment.Register.Head;
import org.triangulate.quiz.grading.QuestionGrade.CriterionGrade;
import org.triangulate.quiz.marking.MarkSheet;
import org.triangulate.quiz.marking.MarksFile;

/** What markers made of the texts of a class: every file of marks in a folder. */
public final class Markings {
    private static final int NAME = 6;

    private final List<MarkSheet> sheets;
    private final List<Phrase> unused;

    private Markings(List<MarkSheet> sheets, List<Phrase> unused) {
        this.sheets = sheets;
        this.unused = unused;
    }

    /** The marks of a folder; none where there is no such folder. */
    static Markings read(Path folder, ItemBank items) {
        if (!Files.isDirectory(folder)) {
            return new Markings(List.of(), List.of());
        }
        MarkSheet.RubricOf rubrics = (id, file) -> items.find(id)
                .flatMap(item -> item.task().rubric())
                .orElseThrow(() -> new AssignmentException("markings.item", file.getFileName(), id));
        var sheets = new ArrayList<MarkSheet>();
        var unused = new ArrayList<Phrase>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                if (file.getFileName().toString().matches("[^.].*\\.csv")) {
                    try {
                        sheets.add(MarksFile.read(file, rubrics));
                    } catch (AssignmentException e) {
                        unused.add(e.complaint());
                    }
                }
            }
            sheets.sort(Comparator.comparing(MarkSheet::marker));
            return new Markings(sheets, unused);
        } catch (IOException e) {
            throw new AssignmentException("register.closed", folder);
        }
    }

    /** Files with marks of what no person marks any more, as when an item was taken out; nobody is graded by them. */
    List<Phrase> unused() {
        return List.copyOf(unused);
    }

    /**
     * What a text is called while it is marked: no name of a student, and another one when the text is another, so that no
     * text has the marks of an earlier one.
     */
    public static String nameOf(Head head, String student, String text) {
        return Pseudonym.of(head, student) + "-" + Fingerprint.whole(text).substring(0, NAME);
    }

    /** The share of the points that a text has earned, each marker counting alike; and what each of them made of it. */
    record Marked(double score, List<CriterionGrade> criteria) {}

    /** Those markers count who have marked every criterion; nothing where there is none. */
    List<Marked> of(Item item, Rubric rubric, String essay) {
        var complete = sheets.stream()
                .filter(sheet -> sheet.item().equals(item.id()))
                .filter(sheet -> rubric.isComplete(sheet.of(essay).levels()))
                .toList();
        if (complete.isEmpty()) {
            return List.of();
        }
        var points = complete.stream()
                .mapToInt(sheet -> rubric.points(sheet.of(essay).levels()))
                .sum();
        var most = rubric.most() * complete.size();
        var score = most == 0 ? 0 : BigDecimal.valueOf(points).doubleValue() / most;
        var criteria = complete.stream()
                .flatMap(sheet -> criteria(sheet, rubric, essay).stream())
                .toList();
        return List.of(new Marked(score, criteria));
    }

    private static List<CriterionGrade> criteria(MarkSheet sheet, Rubric rubric, String essay) {
        return rubric.criteria().stream()
                .flatMap(criterion -> Rubric.chosen(criterion, sheet.of(essay).levels())
                        .map(level -> new CriterionGrade(
                                sheet.marker(),
                                criterion.title(),
                                level.name(),
                                level.means(),
                                level.points(),
                                criterion.most(),
                                sheet.of(essay).at(criterion).comment()))
                        .stream())
                .toList();
    }
}
