package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.SigningKey;
import org.triangulate.exercises.handout.Work;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.Publication;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.work.WorkFolder;

/** An assignment of a test that was published, with what its students send back. */
final class HandedOut {
    static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");

    static final String QUIZ = """
            id: quiz
            title: Quiz
            closes: 2026-03-09T12:00Z
            late: {until: 2026-03-11T12:00Z, cost: 10 %}
            bank: bank
            questions:
              - item: where-the-road-ends
              - {item: sent-by-road, points: 2}
              - {item: who-pays, points: 2}
            """;

    static final String BANK = """
            items:
              - id: where-the-road-ends
                kind: short-text
                unit: dependence
                level: remember
                about: [trade-dependence]
                graded-only: true
                stem: Where does it end?
                entity: norland
                why: It ends in Norland.
                cite: {source: trade-on-two-shores, at: "1"}
              - id: sent-by-road
                kind: numeric
                unit: dependence
                level: remember
                about: [trade-dependence]
                graded-only: true
                stem: How much is it?
                answer: 44 %
                why: So the source says.
                cite: {source: trade-on-two-shores, at: "1"}
              - id: who-pays
                kind: single-choice
                unit: dependence
                level: remember
                about: [trade-dependence]
                graded-only: true
                stem: Who pays?
                options:
                  - {text: The state, key: true, why: It does.}
                  - {text: The plant, why: It does not.}
                  - {text: The church, why: It never did.}
                why: The state pays.
                cite: {source: trade-on-two-shores, at: "1"}
            """;

    /** The course that {@code new course} writes; it is read sooner than the one that comes along. */
    private static final Path COURSE = Path.of("../docs/examples/norland-and-sudland");

    private final Path home;
    private final Program instructor;

    HandedOut(Path home) {
        this.home = home;
        this.instructor = new Program(home.resolve("instructor"))
                .always("--course", COURSE)
                .later(Duration.ofDays(20));
        write("assignment.yaml", QUIZ);
        write("bank/items.yaml", BANK);
    }

    /** A published quiz of three questions for two students, Anna and Boris. */
    static HandedOut quiz(Path home) {
        return new HandedOut(home).publish("id,name\nanna,Anna\nboris,Boris\n");
    }

    /** Publishes for those of a roster. */
    HandedOut publish(String roster) {
        write("students.csv", roster);
        var run = publishing();
        assertThat(run.status()).as(run.err()).isZero();
        return this;
    }

    Program.Run publishing(String... options) {
        var words = new java.util.ArrayList<>(List.of(
                "assignment",
                "publish",
                file("assignment.yaml").toString(),
                "--roster",
                file("students.csv").toString(),
                "--out",
                out().toString()));
        words.addAll(List.of(options));
        return instructor.run(words.toArray(String[]::new));
    }

    /** In what language the instructor works from now on. */
    HandedOut speaking(String language) {
        assertThat(instructor.run("language", language).status()).isZero();
        return this;
    }

    Path file(String name) {
        return home.resolve(name);
    }

    Path out() {
        return home.resolve("out");
    }

    Path submissions() {
        return out().resolve("submissions");
    }

    Path packageOf(String student) {
        return out().resolve("hand-out").resolve(student + ".package");
    }

    Register register() {
        return Publication.registerOf(new AssignmentFolder(out()));
    }

    HandedOut write(String name, String text) {
        try {
            Files.createDirectories(file(name).getParent());
            Files.writeString(file(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SigningKey keyOf(String student) {
        return SigningKey.generate(new Random(student.hashCode()));
    }

    /** The work of a student who answers all three questions rightly and hands in; the choice is {@code a}. */
    Work work(String student) {
        return answered(student).with(Act.HANDED_IN, OPENED.plusSeconds(90));
    }

    Work answered(String student) {
        return Work.none(
                        WorkFolder.read(packageOf(student)).id(),
                        student,
                        keyOf(student).published())
                .with(Act.OPENED, OPENED)
                .with(Act.ANSWERED, 1, "Norland", 0, OPENED.plusSeconds(30))
                .with(Act.ANSWERED, 2, "44 %", 0, OPENED.plusSeconds(60))
                .with(Act.ANSWERED, 3, "a", 0, OPENED.plusSeconds(75 + student.length()));
    }

    /** Puts a submission among the others. */
    HandedOut receive(String name, Work work) {
        return write("out/submissions/" + name, work.sealed(keyOf(work.student())));
    }

    /** The same, with the file as somebody changed it. */
    HandedOut receive(String name, Work work, UnaryOperator<String> change) {
        return write("out/submissions/" + name, change.apply(work.sealed(keyOf(work.student()))));
    }

    /** Puts the work of a student among the submissions, and the same work once more as that of others. */
    HandedOut receiveCopied(String student, String... others) {
        var own = work(student);
        receive(student + ".submission", own);
        for (var other : others) {
            var copy = own.entries().stream()
                    .reduce(
                            Work.none(register().find(other).orElseThrow().booklet(), other, own.key()),
                            (work, entry) -> work.with(
                                    entry.act(), entry.question(), entry.typed(), entry.confidence(), entry.at()),
                            (one, two) -> one);
            write("out/submissions/" + other + ".submission", copy.sealed(keyOf(student)));
        }
        return this;
    }

    Program.Run run(String command, String... options) {
        var words = new java.util.ArrayList<>(List.of("assignment", command, out().toString()));
        words.addAll(List.of(options));
        return instructor.run(words.toArray(String[]::new));
    }

    String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The receipt of a student's submission, as a version of the grades has it. */
    String receipt(int version, String student) {
        var found = Pattern.compile("\"receipt\":\"([0-9A-F ]*)\"").matcher(grade(version, student));
        assertThat(found.find()).as(grade(version, student)).isTrue();
        return found.group(1);
    }

    /** Decides about students: rows of {@code student,question,decision,receipt,reason}. */
    HandedOut decide(String... rows) {
        return write(
                "out/decisions.csv", "student,question,decision,receipt,reason\n" + String.join("\n", rows) + "\n");
    }

    /** The line of a student in the grades of a version. */
    String grade(int version, String student) {
        return read("out/grades/" + version + "/grades.json")
                .lines()
                .filter(line -> line.contains("\"student\":\"" + Disguise.escaped(student) + "\""))
                .findFirst()
                .orElse("");
    }
}
