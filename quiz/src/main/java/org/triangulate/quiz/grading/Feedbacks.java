package org.triangulate.quiz.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.handout.LaidQuestion;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.assignment.Registered;
import org.triangulate.quiz.assignment.Student;
import org.triangulate.quiz.grading.QuestionGrade.CriterionGrade;
import org.triangulate.quiz.grading.StudentGrade.Standing;
import org.triangulate.quiz.html.FeedbackPage;
import org.triangulate.quiz.html.FeedbackPage.Content;
import org.triangulate.quiz.html.FeedbackPage.Deduction;
import org.triangulate.quiz.html.FeedbackPage.Detail;
import org.triangulate.quiz.html.FeedbackQuestion;
import org.triangulate.quiz.html.FeedbackQuestion.MarkedCriterion;

/** Writes what each student gets back, as far as the assignment lets it be told. */
final class Feedbacks {
    private final Assignment assignment;
    private final Knowledge knowledge;
    private final String language;
    private final FeedbackPage pages;

    /**
     * @param language of the course, as HTML tags it
     */
    Feedbacks(Assignment assignment, Knowledge knowledge, String language) {
        this.assignment = assignment;
        this.knowledge = knowledge;
        this.language = language;
        this.pages = new FeedbackPage(knowledge.phrases());
    }

    /** The page of a student; empty where nothing came back, it waits for a decision, or was refused. */
    Optional<String> page(Registered student, List<Optional<LaidQuestion>> laid, StudentGrade grade) {
        if (grade.standing() != Standing.GRADED && grade.standing() != Standing.UNMARKED) {
            return Optional.empty();
        }
        var shown = new ArrayList<FeedbackQuestion>();
        for (int place = 1; place <= student.questions().size(); place++) {
            question(student, laid, place, grade).ifPresent(shown::add);
        }
        var name = Student.printable(student.name());
        return Optional.of(pages.html(new Content(
                assignment.title(),
                name.isEmpty() ? student.student() : name,
                grade.points(),
                grade.possible(),
                grade.grade(),
                deduction(grade),
                Detail.valueOf(assignment.feedback().name()),
                language,
                shown)));
    }

    private Phrases phrases() {
        return knowledge.phrases();
    }

    private Optional<Deduction> deduction(StudentGrade grade) {
        if (grade.deduction() == 0) {
            return Optional.empty();
        }
        var earned = grade.questions().stream().map(QuestionGrade::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var taken = earned.max(BigDecimal.ZERO).subtract(grade.points());
        return taken.signum() > 0
                ? Optional.of(new Deduction(taken, phrases().say("feedbacks.late", grade.deduction())))
                : Optional.empty();
    }

    private Optional<FeedbackQuestion> question(
            Registered student, List<Optional<LaidQuestion>> laid, int place, StudentGrade grade) {
        var number = student.questions().get(place - 1).number();
        var graded = grade.questions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
        return graded.possible().signum() <= 0
                ? Optional.empty()
                : laid.get(place - 1).map(asked -> question(asked, place, graded));
    }

    private FeedbackQuestion question(LaidQuestion laid, int place, QuestionGrade graded) {
        var item = laid.item();
        var form = laid.form();
        var stem = form.body().isEmpty() || item.task().rubric().isPresent()
                ? item.stem()
                : item.stem() + "\n\n" + form.body();
        return new FeedbackQuestion(
                place,
                stem,
                form.groups().stream()
                        .flatMap(group -> group.choices().stream())
                        .map(Feedbacks::labelled)
                        .toList(),
                Optional.of(graded.understood()).filter(answer -> !answer.isEmpty()),
                graded.points(),
                graded.possible(),
                !graded.isOpen(),
                graded.key(),
                graded.remarks(),
                item.why(),
                item.citations().stream().map(knowledge.model()::inWords).toList(),
                graded.marks().stream().map(Feedbacks::criterion).toList());
    }

    private static String labelled(Form.Choice choice) {
        return choice.label() + ") " + choice.text();
    }

    private static MarkedCriterion criterion(CriterionGrade mark) {
        return new MarkedCriterion(
                mark.criterion(), mark.level(), mark.means(), mark.points(), mark.most(), mark.comment());
    }

    /** The pages' names are those of students' files. */
    static String nameOf(Registered student) {
        return student.fileName() + ".html";
    }
}
