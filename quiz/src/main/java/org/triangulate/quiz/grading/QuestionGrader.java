package org.triangulate.quiz.grading;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.exercises.Confidence;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.assignment.AskedItem;
import org.triangulate.exercises.assignment.Points;
import org.triangulate.exercises.assignment.Selection;
import org.triangulate.exercises.handout.Booklets;
import org.triangulate.exercises.handout.Entry;
import org.triangulate.exercises.handout.LaidQuestion;
import org.triangulate.exercises.handout.Question;
import org.triangulate.exercises.handout.Work;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.quiz.assignment.AssignmentFile;
import org.triangulate.quiz.assignment.Register.Head;
import org.triangulate.quiz.assignment.Registered;
import org.triangulate.quiz.assignment.Registered.Placed;
import org.triangulate.quiz.grading.Anomaly.Sort;
import org.triangulate.quiz.grading.QuestionGrade.Standing;

/** Grades single answers by the course as it is now. */
final class QuestionGrader {
    private final AssignmentFile file;
    private final Head head;
    private final Knowledge knowledge;
    private final Selection selection;
    private final Booklets booklets;
    private final Markings markings;

    QuestionGrader(AssignmentFile file, Head head, Knowledge knowledge, Markings markings) {
        this.file = file;
        this.head = head;
        this.knowledge = knowledge;
        this.selection = file.selection(head.secret());
        this.booklets = new Booklets(file.assignment(), selection, knowledge);
        this.markings = markings;
    }

    /**
     * The work of a student.
     *
     * @param file where it came from
     * @param laid the questions as they were handed out, with their items as they are now
     */
    record Sheet(
            Registered student,
            List<Optional<LaidQuestion>> laid,
            String file,
            Map<Integer, Entry> answers,
            Map<Integer, Duration> times) {
        static Sheet of(Registered student, List<Optional<LaidQuestion>> laid, String file, Work work) {
            return new Sheet(student, laid, file, work.answers(), work.times());
        }
    }

    /** The questions of a student in the order of the booklet, by the items as they are now; empty where one is gone. */
    List<Optional<LaidQuestion>> laid(Registered student) {
        var owner = head.forAll() ? "" : student.student();
        var laid = new ArrayList<Optional<LaidQuestion>>();
        for (var placed : student.questions()) {
            var place = laid.size() + 1;
            laid.add(file.items()
                    .find(placed.item())
                    .map(item -> booklets.laid(selection.again(owner, placed.number(), place, item))));
        }
        return laid;
    }

    /**
     * Grades an answer.
     *
     * @param place where the question stands in the booklet, from 1
     * @param anomalies take what is noticed
     */
    QuestionGrade grade(Sheet sheet, int place, List<Anomaly> anomalies) {
        var placed = sheet.student().questions().get(place - 1);
        var laid = sheet.laid().get(place - 1);
        var answer = Optional.ofNullable(sheet.answers().get(place));
        var blank = blank(placed, answer, Optional.ofNullable(sheet.times().get(place)));
        if (laid.isEmpty()) {
            anomalies.add(new Anomaly(Sort.GONE, sheet.file(), placed.number(), placed.item()));
            return blank.standing(Standing.HELD);
        }
        var item = laid.get().asked().item();
        var revised = blank.revision(item.revision());
        if (answer.isEmpty()) {
            return revised.standing(Standing.UNANSWERED);
        }
        var face = laid.get().question().face();
        if (isChanged(placed, laid.get().asked(), face)) {
            anomalies.add(new Anomaly(Sort.CHANGED, sheet.file(), placed.number(), placed.item()));
            return revised.standing(Standing.HELD);
        }
        if (!face.equals(placed.face())) {
            anomalies.add(new Anomaly(Sort.REWORDED, sheet.file(), placed.number(), placed.item()));
        }
        return item.task()
                .rubric()
                .map(rubric -> marked(revised, sheet, item, rubric))
                .orElseGet(() -> graded(revised, sheet, laid.get(), anomalies));
    }

    private Blank blank(Placed placed, Optional<Entry> answer, Optional<Duration> took) {
        return new Blank(
                placed.number(),
                placed.item(),
                placed.revision(),
                answer.map(Entry::typed).orElse(""),
                answer.map(Entry::confidence).orElse(0),
                file.assignment().pointsOf(placed.number()),
                took);
    }

    /** Whether the answer may mean something else now: other choices, or other numbers in the question. */
    private boolean isChanged(Placed placed, AskedItem asked, String face) {
        if (face.equals(placed.face())) {
            return false;
        }
        var isDrawn = !asked.item().drawn(knowledge, asked.seed()).values().isEmpty();
        return isDrawn || !Question.hasSameChoices(face, placed.face());
    }

    private QuestionGrade marked(Blank blank, Sheet sheet, Item item, Rubric rubric) {
        var essay = Markings.nameOf(head, sheet.student().student(), blank.typed());
        return markings.of(item, rubric, essay).stream()
                .findFirst()
                .map(marked -> new QuestionGrade(
                        blank.number(),
                        blank.item(),
                        blank.revision(),
                        Standing.GRADED,
                        blank.typed(),
                        blank.typed(),
                        List.of(),
                        "",
                        List.of(),
                        marked.score(),
                        0,
                        Points.earned(blank.possible(), marked.score()),
                        blank.possible(),
                        blank.took(),
                        List.of(),
                        marked.criteria()))
                .orElseGet(() -> blank.standing(Standing.UNMARKED));
    }

    private QuestionGrade graded(Blank blank, Sheet sheet, LaidQuestion laid, List<Anomaly> anomalies) {
        var form = laid.form();
        if (file.assignment().confidence() && blank.confidence() == 0) {
            anomalies.add(new Anomaly(Sort.UNSURE, sheet.file(), blank.number(), ""));
            return blank.standing(Standing.HELD);
        }
        try {
            var grade = form.grade(blank.typed());
            var chosen = form.response().chosen(blank.typed());
            return new QuestionGrade(
                    blank.number(),
                    blank.item(),
                    blank.revision(),
                    Standing.GRADED,
                    blank.typed(),
                    grade.understood(),
                    chosen.isEmpty() ? List.of(grade.understood()) : texts(form, chosen),
                    grade.expected(),
                    chosen.isEmpty() ? List.of(grade.expected()) : keys(laid.asked(), grade.expected()),
                    grade.score(),
                    blank.confidence(),
                    points(blank, grade.score()),
                    blank.possible(),
                    blank.took(),
                    grade.remarks(),
                    List.of());
        } catch (UnreadableAnswer e) {
            var complaint = e.complaint(knowledge.phrases());
            anomalies.add(new Anomaly(Sort.UNREADABLE, sheet.file(), blank.number(), complaint));
            return blank.standing(Standing.HELD);
        }
    }

    /** With confidence, a question is worth its points to who was surest and right. */
    private BigDecimal points(Blank blank, double score) {
        if (!file.assignment().confidence()) {
            return Points.earned(blank.possible(), score);
        }
        var sure = Confidence.of(blank.confidence()).points(score) / Confidence.HIGH.right();
        return Points.earned(blank.possible(), sure);
    }

    private static List<String> texts(Form form, List<Integer> chosen) {
        var choices = form.groups().get(0).choices();
        return chosen.stream().map(position -> choices.get(position).text()).toList();
    }

    private static List<String> keys(AskedItem asked, String expected) {
        var keys = asked.item().task().options().stream()
                .filter(Option::key)
                .map(Option::text)
                .toList();
        return keys.isEmpty() ? List.of(expected) : keys;
    }

    /** A grade of which nothing is known yet but what was asked and what was typed. */
    private record Blank(
            int number,
            String item,
            int revision,
            String typed,
            int confidence,
            BigDecimal possible,
            Optional<Duration> took) {
        Blank revision(int other) {
            return new Blank(number, item, other, typed, confidence, possible, took);
        }

        QuestionGrade standing(Standing standing) {
            return new QuestionGrade(
                    number,
                    item,
                    revision,
                    standing,
                    typed,
                    typed,
                    List.of(),
                    "",
                    List.of(),
                    0,
                    confidence,
                    BigDecimal.ZERO.setScale(2),
                    possible,
                    took,
                    List.of(),
                    List.of());
        }
    }
}
