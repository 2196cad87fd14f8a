package org.triangulate.quiz.grading;

import java.math.BigDecimal;
import java.time.Duration;
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

    /** The work of a student, with where it came from. */
    record Sheet(
            Registered student, String file, Work work, Map<Integer, Entry> answers, Map<Integer, Duration> times) {
        static Sheet of(Registered student, String file, Work work) {
            return new Sheet(student, file, work, work.answers(), work.times());
        }
    }

    /** A question as it was handed out, with the item as it is now; empty where there is no such item any more. */
    Optional<AskedItem> asked(Registered student, int place) {
        var placed = student.questions().get(place - 1);
        var owner = head.forAll() ? "" : student.student();
        return file.items().find(placed.item()).map(item -> selection.again(owner, placed.number(), place, item));
    }

    /** What a question is laid out as. */
    Form form(AskedItem asked) {
        return booklets.form(asked);
    }

    /**
     * Grades an answer.
     *
     * @param place where the question stands in the booklet, from 1
     * @param anomalies take what is noticed
     */
    QuestionGrade grade(Sheet sheet, int place, List<Anomaly> anomalies) {
        var placed = sheet.student().questions().get(place - 1);
        var asked = asked(sheet.student(), place);
        var answer = Optional.ofNullable(sheet.answers().get(place));
        var blank = blank(placed, answer, Optional.ofNullable(sheet.times().get(place)));
        if (asked.isEmpty()) {
            anomalies.add(new Anomaly(Sort.GONE, sheet.file(), placed.number(), placed.item()));
            return blank.standing(Standing.HELD);
        }
        var item = asked.get().item();
        var revised = blank.revision(item.revision());
        if (answer.isEmpty()) {
            return revised.standing(Standing.UNANSWERED);
        }
        var now = booklets.question(asked.get());
        if (isChanged(placed, asked.get(), now)) {
            anomalies.add(new Anomaly(Sort.CHANGED, sheet.file(), placed.number(), placed.item()));
            return revised.standing(Standing.HELD);
        }
        if (!now.face().equals(placed.face())) {
            anomalies.add(new Anomaly(Sort.REWORDED, sheet.file(), placed.number(), placed.item()));
        }
        return item.task()
                .rubric()
                .map(rubric -> marked(revised, sheet, item, rubric))
                .orElseGet(() -> graded(revised, sheet, asked.get(), anomalies));
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
    private boolean isChanged(Placed placed, AskedItem asked, Question now) {
        if (now.face().equals(placed.face())) {
            return false;
        }
        var isDrawn = !asked.item().drawn(knowledge, asked.seed()).values().isEmpty();
        return isDrawn || !Question.hasSameChoices(now.face(), placed.face());
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

    private QuestionGrade graded(Blank blank, Sheet sheet, AskedItem asked, List<Anomaly> anomalies) {
        var form = booklets.form(asked);
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
                    chosen.isEmpty() ? List.of(grade.expected()) : keys(asked, grade.expected()),
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
        if (!file.assignment().confidence() || blank.confidence() == 0) {
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
