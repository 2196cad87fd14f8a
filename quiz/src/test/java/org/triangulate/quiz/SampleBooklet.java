package org.triangulate.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.triangulate.exercises.Form.Choice;
import org.triangulate.exercises.Form.Group;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.handout.Question;
import org.triangulate.exercises.handout.SigningKey;
import org.triangulate.exercises.handout.Terms;
import org.triangulate.exercises.marking.Length;
import org.triangulate.exercises.response.NumberFormat;
import org.triangulate.exercises.response.OneOfFormat;
import org.triangulate.exercises.response.ResponseFormat;
import org.triangulate.exercises.response.TextFormat;
import org.triangulate.model.Quantity;
import org.triangulate.quiz.work.OpenedPackage;
import org.triangulate.quiz.work.WorkFolder;

/** A small assignment for tests: a choice, a number, a text. */
public final class SampleBooklet {
    public static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

    private static final SigningKey INSTRUCTOR = SigningKey.generate(new Random(7));

    private SampleBooklet() {}

    public static Terms terms() {
        return new Terms(
                Optional.of(MONDAY),
                Optional.of(MONDAY.plus(Duration.ofDays(14))),
                Optional.of(MONDAY.plus(Duration.ofDays(16))),
                10,
                Optional.empty(),
                1,
                false,
                "full");
    }

    /** The terms with another limit, number of times, and question of how sure one is. */
    public static Terms terms(Optional<Duration> limit, int attempts, boolean confidence) {
        var usual = terms();
        return new Terms(
                usual.opens(),
                usual.closes(),
                usual.lateUntil(),
                usual.lateCost(),
                limit,
                attempts,
                confidence,
                "answers");
    }

    public static Booklet booklet(Terms terms) {
        var letters = new Group("", List.of(new Choice("a", "The river"), new Choice("b", "The *bridge*")));
        return new Booklet(
                "tolls",
                "s-001",
                "Tolls and bridges",
                "Take your time.",
                "I worked alone.",
                terms,
                List.of(
                        question(
                                "Who pays?",
                                List.of(letters),
                                new OneOfFormat(List.of("The river", "The bridge"), false)),
                        question("How much of it?", List.of(), NumberFormat.of(Quantity.parse("44 %"))),
                        question("Explain both.", List.of(), new TextFormat(new Length(2, 40)))));
    }

    private static Question question(String stem, List<Group> groups, ResponseFormat response) {
        return new Question(new BigDecimal("1.5"), stem, "", groups, response);
    }

    /** The package of a booklet, as a file in a folder. */
    public static Path file(Path folder, Booklet booklet) {
        try {
            return Files.writeString(folder.resolve("it.package"), booklet.sealed(INSTRUCTOR), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static OpenedPackage opened(Path folder, Terms terms) {
        return WorkFolder.read(file(folder, booklet(terms)));
    }
}
