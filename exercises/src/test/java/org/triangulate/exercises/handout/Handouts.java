package org.triangulate.exercises.handout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.triangulate.exercises.Form.Choice;
import org.triangulate.exercises.Form.Group;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.marking.Length;
import org.triangulate.exercises.response.BlanksFormat;
import org.triangulate.exercises.response.NumberFormat;
import org.triangulate.exercises.response.OneOfFormat;
import org.triangulate.exercises.response.ResponseFormat;
import org.triangulate.exercises.response.TextFormat;
import org.triangulate.exercises.response.WordFormat;
import org.triangulate.model.Quantity;

/** Booklets and work for tests. */
public final class Handouts {
    public static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

    public static final SigningKey INSTRUCTOR = SigningKey.generate(new Random(1));

    public static final SigningKey STUDENT = SigningKey.generate(new Random(2));

    private Handouts() {}

    public static Terms terms() {
        return new Terms(
                Optional.of(MONDAY),
                Optional.of(MONDAY.plus(Duration.ofDays(14))),
                Optional.empty(),
                0,
                Optional.of(Duration.ofMinutes(60)),
                1,
                true,
                "full");
    }

    public static Booklet booklet(String student) {
        var capital = new OneOfFormat(List.of("Minsk", "Vitebsk"), false);
        var letters = new Group("", List.of(new Choice("a", "Minsk"), new Choice("b", "Vitebsk")));
        var share = NumberFormat.of(Quantity.parse("44 %"));
        return new Booklet(
                "energy",
                student,
                "Energy, “quoted” — кормление",
                "Take your time.",
                "I worked alone.",
                terms(),
                List.of(
                        question("Which city?", List.of(letters), capital),
                        question("How much?", List.of(), share),
                        question("Fill in.", List.of(), new BlanksFormat(List.of(new WordFormat(), share))),
                        question("Write.", List.of(), new TextFormat(new Length(2, 400)))));
    }

    private static Question question(String stem, List<Group> groups, ResponseFormat response) {
        return new Question(new BigDecimal("1.50"), stem, "", groups, response);
    }

    /** Somebody who did all that one may do. */
    public static Work longWork(String booklet, String student) {
        return work(booklet, student)
                .with(Act.RESUMED, MONDAY.plusSeconds(200))
                .with(Act.PASSED, 3, "", 0, MONDAY.plusSeconds(210))
                .with(Act.REVIEWED, MONDAY.plusSeconds(220))
                .with(Act.ANSWERED, 4, "Because it does.", 0, MONDAY.plusSeconds(300))
                .with(Act.CONFIRMED, MONDAY.plusSeconds(310))
                .with(Act.HANDED_IN, MONDAY.plusSeconds(310));
    }

    /** Somebody who opened a booklet, answered two questions and handed in. */
    public static Work work(String booklet, String student) {
        return Work.none(booklet, student, STUDENT.published())
                .with(Act.OPENED, MONDAY)
                .with(Act.ANSWERED, 1, "a", 2, MONDAY.plusSeconds(30))
                .with(Act.ANSWERED, 2, "nearly half", 3, MONDAY.plusSeconds(90))
                .with(Act.ANSWERED, 1, "b", 1, MONDAY.plusSeconds(100))
                .with(Act.HANDED_IN, MONDAY.plusSeconds(120));
    }
}
