package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Task;
import org.triangulate.exercises.handout.Booklets;
import org.triangulate.exercises.handout.SealedFile;
import org.triangulate.exercises.handout.SigningKey;
import org.triangulate.quiz.assignment.AssignmentFile;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.AssignmentReader;
import org.triangulate.quiz.assignment.Publication;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;

/** Whether anything that a student has for an assignment says a word of its keys. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeakTest {
    private static final Path EXAMPLE = Path.of("../docs/examples/energy-and-money");

    private static final Material COURSE = MaterialReader.shipped();

    private static final int OF_EACH_KIND = 3;

    @TempDir
    Path home;

    private Path out() {
        return home.resolve("out");
    }

    private Register publish(Path assignment, Path roster, long seed) {
        var run = new Program(home)
                .chancing(seed)
                .run(
                        "assignment",
                        "publish",
                        assignment.toString(),
                        "--roster",
                        roster.toString(),
                        "--out",
                        out().toString());
        assertThat(run.status()).as(run.err()).isZero();
        return Publication.registerOf(new AssignmentFolder(out()));
    }

    private static Hidden hidden(AssignmentFile file, Register register, String student) {
        var booklets =
                new Booklets(file.assignment(), file.selection(register.head().secret()), COURSE.knowledge());
        var secrets = Set.of(register.head().seed(), register.head().key().secret());
        return booklets.selection().of(student).stream()
                .map(booklets::laid)
                .map(laid -> Hidden.in(laid.asked().item(), laid.item(), laid.form()))
                .reduce(new Hidden(secrets, Set.of()), Hidden::with);
    }

    private void assertNothingLeaks(AssignmentFile file, Register register) throws IOException {
        for (var student : register.students()) {
            var given = out().resolve("hand-out").resolve(student.fileName() + ".package");
            var hidden = hidden(file, register, student.student());

            assertThat(hidden.texts()).hasSizeGreaterThan(40);
            assertThat(PackageSearch.in(Files.readString(given)).found(hidden))
                    .as(student.student())
                    .isEmpty();
        }
    }

    private void assertProfileHoldsNoMore(AssignmentFile file, Register register) throws IOException {
        var student = register.students().get(0);
        var given = out().resolve("hand-out").resolve(student.fileName() + ".package");
        var program = new Program(home.resolve("student"))
                .chancing(99)
                .later(Duration.ofDays(250))
                .typing("", "nothing", "/end");
        assertThat(program.run("assignment", "open", given.toString(), "--out", home.toString())
                        .status())
                .isZero();

        var hidden = hidden(file, register, student.student());
        var files = files(home.resolve("student"));
        assertThat(files).hasSizeGreaterThan(2);
        for (var kept : files) {
            var text = Files.readString(kept, StandardCharsets.ISO_8859_1);
            if (kept.endsWith("package")) {
                assertThat(text).isEqualTo(Files.readString(given));
            } else {
                assertThat(PackageSearch.inOther(text).found(hidden))
                        .as(kept.toString())
                        .isEmpty();
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void nothing_that_a_student_has_of_the_worked_example_says_a_word_of_its_keys() throws IOException {
        var file = AssignmentReader.read(EXAMPLE.resolve("assignment.yaml"), COURSE);
        var register = publish(EXAMPLE.resolve("assignment.yaml"), EXAMPLE.resolve("students.csv"), 5);

        assertNothingLeaks(file, register);
        assertProfileHoldsNoMore(file, register);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nor_does_that_of_an_assignment_of_every_kind_of_item(long seed) throws IOException {
        var assignment = home.resolve("every.yaml");
        var questions = ofEveryKind().stream()
                .map(item -> "  - item: " + item.id() + "\n")
                .collect(Collectors.joining());
        Files.writeString(assignment, "id: every-kind\ntitle: Of every kind\nquestions:\n" + questions);
        Files.writeString(home.resolve("students.csv"), "id\ns-1\ns-2\ns-3\n");
        var register = publish(assignment, home.resolve("students.csv"), seed);

        assertNothingLeaks(AssignmentReader.read(assignment, COURSE), register);
    }

    /** The first of each kind, the generated ones too, and of each some that lie far behind them. */
    private static List<Item> ofEveryKind() {
        var chosen = new ArrayList<Item>();
        for (var kind : Task.class.getPermittedSubclasses()) {
            var items = COURSE.bank().items().stream()
                    .filter(item -> kind.isInstance(item.task()))
                    .toList();
            assertThat(items).as(kind.getSimpleName()).hasSizeGreaterThanOrEqualTo(OF_EACH_KIND);
            for (int i = 0; i < OF_EACH_KIND; i++) {
                chosen.add(items.get(i * (items.size() - 1) / (OF_EACH_KIND - 1)));
            }
        }
        return chosen;
    }

    @Test
    void what_goes_to_students_lies_alone_in_its_folder() throws IOException {
        publish(EXAMPLE.resolve("assignment.yaml"), EXAMPLE.resolve("students.csv"), 5);

        assertThat(files(out().resolve("hand-out")))
                .hasSize(40)
                .allSatisfy(file -> assertThat(file.toString()).endsWith(".package"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poland",
                "Poland",
                "706F6C616E64",
                "UG9sYW5k",
                "xQb2xhbmQ",
                "dnalop",
                "end-of-the-yamal-pipeline",
                "hash",
            })
    void a_key_that_is_planted_is_found_whatever_it_is_disguised_as(String planted) throws IOException {
        var file = AssignmentReader.read(EXAMPLE.resolve("assignment.yaml"), COURSE);
        var register = publish(EXAMPLE.resolve("assignment.yaml"), EXAMPLE.resolve("students.csv"), 5);
        var word = planted.equals("hash") ? Disguise.hashes("Poland").iterator().next() : planted;

        var spoilt = changed("\"unit\":\"%\"", "\"unit\":\"% " + word + "\"");

        assertThat(PackageSearch.in(spoilt).found(hidden(file, register, "s-001")))
                .isNotEmpty();
    }

    /** A package of which its maker has put something else into the body. */
    private String changed(String text, String other) throws IOException {
        var given = Files.readAllBytes(out().resolve("hand-out/s-001.package"));
        var body = SealedFile.read(given, SealedFile.Sort.PACKAGE, "").body();
        assertThat(body).contains(text);
        return SealedFile.write(SealedFile.Sort.PACKAGE, body.replace(text, other), SigningKey.generate(new Random(1)));
    }

    @Test
    void a_planted_explanation_is_found_even_beside_what_is_shown() throws IOException {
        var file = AssignmentReader.read(EXAMPLE.resolve("assignment.yaml"), COURSE);
        var register = publish(EXAMPLE.resolve("assignment.yaml"), EXAMPLE.resolve("students.csv"), 5);
        var why = file.items().find("end-of-the-yamal-pipeline").orElseThrow().why();

        var spoilt = changed("\"body\":\"\"", "\"body\":\"" + Disguise.escaped(why) + "\"");

        assertThat(PackageSearch.in(spoilt).found(hidden(file, register, "s-001")))
                .isNotEmpty();
    }
}
