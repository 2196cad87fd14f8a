package org.triangulate.quiz.grading;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.triangulate.quiz.grading.Anomaly.Sort;
import org.triangulate.quiz.grading.QuestionGrade.CriterionGrade;
import org.triangulate.quiz.grading.StudentGrade.Standing;

/** The grade of a student who answered one question, and how it may be another. */
final class SampleGrade {
    private Standing standing = Standing.GRADED;
    private String file = "a.submission";
    private String receipt = "1";
    private int deduction;
    private String total = "1.00";
    private String possibleInAll = "3";
    private String grade = "";
    private List<Anomaly> anomalies = new ArrayList<>();
    private QuestionGrade.Standing asked = QuestionGrade.Standing.GRADED;
    private boolean hasQuestions = true;
    private int revision = 1;
    private String typed = "Poland";
    private String key = "Poland";
    private double score = 1;
    private int confidence;
    private String points = "1.00";
    private String possible = "1.00";
    private String remarks = "";
    private int marks;

    private SampleGrade() {}

    static SampleGrade graded() {
        return new SampleGrade();
    }

    SampleGrade missing() {
        standing = Standing.MISSING;
        file = "";
        receipt = "";
        total = "0.00";
        hasQuestions = false;
        return this;
    }

    SampleGrade refused() {
        standing = Standing.REFUSED;
        total = "0.00";
        return this;
    }

    SampleGrade held() {
        standing = Standing.HELD;
        return this;
    }

    SampleGrade unmarked() {
        standing = Standing.UNMARKED;
        asked = QuestionGrade.Standing.UNMARKED;
        typed = "A text.";
        return open();
    }

    SampleGrade heldQuestion() {
        asked = QuestionGrade.Standing.HELD;
        return open();
    }

    private SampleGrade open() {
        key = "";
        score = 0;
        return points("0.00");
    }

    SampleGrade decided(String points) {
        asked = QuestionGrade.Standing.DECIDED;
        return points(points);
    }

    SampleGrade noticed(Sort sort) {
        return noticed(sort, "");
    }

    SampleGrade noticed(Sort sort, String detail) {
        anomalies.add(new Anomaly(sort, file, 0, detail));
        return this;
    }

    SampleGrade file(String other) {
        file = other;
        return this;
    }

    SampleGrade receipt(String other) {
        receipt = other;
        return this;
    }

    SampleGrade deduction(int percent) {
        deduction = percent;
        return this;
    }

    SampleGrade total(String other) {
        total = other;
        return this;
    }

    SampleGrade possibleInAll(String other) {
        possibleInAll = other;
        return this;
    }

    SampleGrade grade(String other) {
        grade = other;
        return this;
    }

    SampleGrade revision(int other) {
        revision = other;
        return this;
    }

    SampleGrade typed(String other) {
        typed = other;
        return this;
    }

    SampleGrade key(String other) {
        key = other;
        return this;
    }

    SampleGrade score(double other) {
        score = other;
        return this;
    }

    SampleGrade confidence(int other) {
        confidence = other;
        return this;
    }

    /** Of the question, and so in all. */
    SampleGrade points(String other) {
        points = other;
        total = other;
        return this;
    }

    SampleGrade possible(String other) {
        possible = other;
        return this;
    }

    SampleGrade remarks(String other) {
        remarks = other;
        return this;
    }

    SampleGrade marks(int points) {
        marks = points;
        return this;
    }

    StudentGrade student() {
        return new StudentGrade(
                "anna",
                standing,
                file,
                receipt,
                receipt.isEmpty() ? Optional.empty() : Optional.of(Instant.EPOCH),
                deduction,
                new BigDecimal(total),
                new BigDecimal(possibleInAll),
                Optional.of(grade).filter(name -> !name.isEmpty()),
                hasQuestions ? List.of(question()) : List.of(),
                anomalies);
    }

    private QuestionGrade question() {
        return new QuestionGrade(
                1,
                "end",
                revision,
                asked,
                typed,
                typed,
                List.of(),
                key,
                List.of(),
                score,
                confidence,
                new BigDecimal(points),
                new BigDecimal(possible),
                Optional.of(Duration.ofSeconds(9)),
                remarks.isEmpty() ? List.of() : List.of(remarks),
                marks == 0 ? List.of() : List.of(new CriterionGrade("a reader", "whose", "some", "", marks, 4, "")));
    }

    /** One in which some things are others, at random. */
    static SampleGrade drawn(Random random) {
        var changes = List.<UnaryOperator<SampleGrade>>of(
                SampleGrade::missing,
                SampleGrade::refused,
                SampleGrade::held,
                SampleGrade::unmarked,
                SampleGrade::heldQuestion,
                one -> one.decided("0." + (10 + random.nextInt(90))),
                one -> one.noticed(Sort.values()[random.nextInt(Sort.values().length)], "" + random.nextInt(2)),
                one -> one.file("b.submission"),
                one -> one.receipt("2"),
                one -> one.deduction(random.nextInt(100)),
                one -> one.total("0.3"),
                one -> one.possibleInAll("4"),
                one -> one.grade(random.nextBoolean() ? "B" : "C"),
                one -> one.revision(2),
                one -> one.typed("Germany"),
                one -> one.key("Germany"),
                one -> one.score(0.5),
                one -> one.confidence(1 + random.nextInt(3)),
                one -> one.points("0.50"),
                one -> one.possible("2.00"),
                one -> one.remarks("So it is."),
                one -> one.marks(1 + random.nextInt(4)));
        var drawn = graded();
        for (int count = random.nextInt(4); count > 0; count--) {
            drawn = changes.get(random.nextInt(changes.size())).apply(drawn);
        }
        return drawn;
    }
}
