package org.triangulate.docs.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.session.Goals;
import org.triangulate.quiz.session.Memories;
import org.triangulate.quiz.session.Planner;
import org.triangulate.quiz.session.Today;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.store.StudySession;

/** How long the processor works to come from the answers on the disk to what is remembered, and to export and merge them. */
final class Remembering {
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final String COURSE = "belarus-russia";
    private static final List<Item> ITEMS = MaterialReader.shipped().bank().items();
    private static final int ROUNDS = 3;

    private Remembering() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        System.out.println(
                "| answers | opening | reading | folding | planning | export | merge of all into an empty profile | file |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (var answers : List.of(1_000, 10_000, 100_000, 1_000_000)) {
            System.out.println("| " + String.format("%,d", answers) + " | " + row(answers) + " |");
        }
    }

    private static String row(int answers) throws IOException, SQLException {
        var folder = Files.createTempDirectory("remembering");
        fill(folder, answers);
        var opening = Figures.of(
                ROUNDS, () -> Figures.processorSeconds(() -> open(folder).close()));
        try (var profile = open(folder)) {
            var reading = Figures.of(ROUNDS, () -> Figures.processorSeconds(() -> profile.answers(COURSE)));
            var read = profile.answers(COURSE);
            var folding = Figures.of(ROUNDS, () -> Figures.processorSeconds(() -> memories(read)));
            var memories = memories(read);
            var planning = Figures.of(ROUNDS, () -> Figures.processorSeconds(() -> plan(memories, read)));
            var file = folder.resolve("exported");
            var export = Figures.processorSeconds(() -> profile.export(file));
            try (var other = open(folder.resolve("other"))) {
                var merge = Figures.processorSeconds(() -> other.merge(file));
                return String.format(
                        "%.2f s | %.2f s | %.2f s | %.2f s | %.2f s | %.1f s | %.1f MB",
                        opening.median(),
                        reading.median(),
                        folding.median(),
                        planning.median(),
                        export,
                        merge,
                        Files.size(file) / 1e6);
            }
        }
    }

    private static Memories memories(List<Answer> answers) {
        return Memories.of(answers, Fsrs6.standard().withoutSteps(), new StudyDays(ZoneOffset.UTC));
    }

    /** Today's session of twenty questions, of what the memories and the answers tell. */
    private static void plan(Memories memories, List<Answer> answers) {
        var now = BEGINNING.plus(Duration.ofMinutes(answers.size())).plus(Duration.ofDays(1));
        var today = new Today(memories, answers, Goals.of(Map.of()), now);
        var planner = new Planner(memories, now, new Random(1));
        var plan = planner.study(ITEMS, today.portion(planner.fresh(ITEMS)), 20);
        if (plan.isEmpty()) {
            throw new IllegalStateException("there was nothing to ask");
        }
    }

    private static Profile open(Path folder) {
        return Profile.open(folder, InstantSource.system());
    }

    /** One answer after the other would wait for the disk each time, so they are copied within the database. */
    private static void fill(Path folder, int answers) throws SQLException {
        try (var profile = open(folder)) {
            profile.begin(new StudySession("s", COURSE, "study", BEGINNING, List.of()));
        }
        var chance = new Random(1);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("progress.db"));
                var insert = connection.prepareStatement(
                        "INSERT INTO answer (id, session, course, item, revision, typed,"
                                + " verdict, score, rating, hints, took, at) VALUES (?, 's', ?, ?, 0, ?, ?, ?, ?, 0, 9000, ?)")) {
            connection.setAutoCommit(false);
            for (var i = 0; i < answers; i++) {
                var answer = answer(chance, i);
                insert.setString(1, answer.id());
                insert.setString(2, COURSE);
                insert.setString(3, answer.item());
                insert.setString(4, answer.typed());
                insert.setString(5, answer.verdict());
                insert.setDouble(6, answer.score());
                insert.setInt(7, answer.rating());
                insert.setLong(8, answer.at().toEpochMilli());
                insert.execute();
            }
            connection.commit();
        }
    }

    private static Answer answer(Random chance, int number) {
        var right = chance.nextInt(10) > 1;
        return new Answer(
                new UUID(chance.nextLong(), chance.nextLong()).toString(),
                "s",
                COURSE,
                ITEMS.get(chance.nextInt(ITEMS.size())).id(),
                0,
                "about 86 %",
                right ? "right" : "wrong",
                right ? 1 : 0,
                right ? 3 : 1,
                0,
                Duration.ofSeconds(9),
                BEGINNING.plus(Duration.ofMinutes(number)));
    }
}
