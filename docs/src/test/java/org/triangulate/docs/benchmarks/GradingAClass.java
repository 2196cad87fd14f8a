package org.triangulate.docs.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.Question;
import org.triangulate.exercises.handout.SealedFile;
import org.triangulate.exercises.handout.SigningKey;
import org.triangulate.exercises.handout.Work;
import org.triangulate.quiz.assignment.AssignmentFile;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.AssignmentReader;
import org.triangulate.quiz.assignment.Publication;
import org.triangulate.quiz.assignment.Roster;
import org.triangulate.quiz.grading.GradingRun;
import org.triangulate.quiz.grading.Outcomes;
import org.triangulate.quiz.grading.Versions;
import org.triangulate.quiz.html.ReportPage;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.report.ReportCsv;
import org.triangulate.quiz.text.Wording;

/**
 * How long it takes to verify, grade and report a class, against only reading and parsing the same submissions; and how
 * much memory that takes. A process of its own for each size, started as the program is.
 */
public final class GradingAClass {
    private static final int QUESTIONS = 50;

    private static final List<Integer> SIZES = List.of(200, 2_000, 20_000);

    private final Path folder;
    private final Material material = MaterialReader.shipped().in(Wording.ENGLISH);
    private final AssignmentFolder published;

    private GradingAClass(Path folder) {
        this.folder = folder;
        this.published = new AssignmentFolder(folder.resolve("class"));
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        if (words.length > 0) {
            measure(Integer.parseInt(words[0]));
            return;
        }
        System.out.println("Java " + Runtime.version() + ", " + QUESTIONS + " questions each");
        System.out.println("| students | read and parsed | verified, graded and reported | ratio | most memory |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (var size : SIZES) {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx1g",
                            "-cp",
                            System.getProperty("java.class.path"),
                            GradingAClass.class.getName(),
                            String.valueOf(size))
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("measuring " + size + " students failed");
            }
        }
    }

    private static void measure(int students) throws IOException {
        var folder = Files.createTempDirectory("class");
        var made = new GradingAClass(folder);
        var file = made.publish(students);
        made.handIn();
        made.parse();
        var parsed = Figures.processorSeconds(made::parse);
        var graded = Figures.processorSeconds(() -> made.gradeAndReport(file));
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.2f s | %.2f s | %.1f | %d MB |%n",
                students,
                parsed,
                graded,
                graded / parsed,
                residentMegabytes());
    }

    private AssignmentFile publish(int students) throws IOException {
        var path = Files.writeString(folder.resolve("a.yaml"), assignment(), StandardCharsets.UTF_8);
        var rows = IntStream.rangeClosed(1, students)
                .mapToObj(i -> "s-%05d,Student %d".formatted(i, i))
                .collect(Collectors.joining("\n", "id,name\n", "\n"));
        var csv = Files.writeString(folder.resolve("students.csv"), rows, StandardCharsets.UTF_8);
        var file = AssignmentReader.read(path, material);
        var roster = Roster.read(csv, Optional.empty());
        Publication.publish(published, path, file, material, roster, false, new Random(1));
        return file;
    }

    /** Every eighth of the course's own items, so that all kinds are among them; a person's marks would be missing. */
    private String assignment() {
        var ids = material.bank().items().stream()
                .filter(item -> !item.isGenerated() && item.task().rubric().isEmpty())
                .map(Item::id)
                .toList();
        return IntStream.range(0, QUESTIONS)
                .mapToObj(i -> "  - item: " + ids.get(i * (ids.size() / QUESTIONS)))
                .collect(Collectors.joining("\n", "id: benchmark\ntitle: Benchmark\nquestions:\n", "\n"));
    }

    private void handIn() throws IOException {
        var chance = new Random(2);
        for (var file : files(published.handOut())) {
            var sealed = SealedFile.look(Files.readAllBytes(file), SealedFile.Sort.PACKAGE, "a package");
            var booklet = Booklet.of(sealed, "a package");
            var key = SigningKey.generate(chance);
            var at = Instant.parse("2026-11-02T08:00:00Z");
            var work =
                    Work.none(sealed.id(), booklet.student(), key.published()).with(Act.OPENED, at);
            for (int i = 1; i <= booklet.questions().size(); i++) {
                at = at.plusSeconds(20 + chance.nextInt(60));
                work = work.with(Act.ANSWERED, i, answer(booklet.questions().get(i - 1), chance), 0, at);
            }
            var handedIn = work.with(Act.HANDED_IN, at.plusSeconds(5));
            Files.writeString(
                    published.submissions().resolve(booklet.student() + ".submission"),
                    handedIn.sealed(key),
                    StandardCharsets.UTF_8);
        }
    }

    /** Any answer of the right form; one of the choices where there are some. */
    private static String answer(Question question, Random chance) {
        if (question.response().takesOneLabel()) {
            var choices = question.groups().get(0).choices();
            return choices.get(chance.nextInt(choices.size())).label();
        }
        return Wording.ENGLISH.say(question.response().example());
    }

    private static List<Path> files(Path place) {
        try (var files = Files.list(place)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What everything that grades has to do at least. */
    private void parse() {
        var entries = new ArrayList<Integer>();
        for (var file : files(published.submissions())) {
            try {
                var sealed = SealedFile.look(Files.readAllBytes(file), SealedFile.Sort.SUBMISSION, "a submission");
                entries.add(Work.of(sealed, "a submission").entries().size());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (entries.contains(0)) {
            throw new IllegalStateException("a submission is empty");
        }
    }

    private void gradeAndReport(AssignmentFile file) {
        var register = Publication.registerOf(published);
        var result = new GradingRun(published, file, register, material).run(GradingRun.Mode.GRADE);
        try (var grades = new Versions(published).students(result.version().orElseThrow())) {
            var analysis = Outcomes.analysis(grades, file.items());
            var csv = new ReportCsv(analysis);
            var place = Files.createDirectories(published.reports());
            Files.writeString(
                    place.resolve("report.html"), new ReportPage(Wording.ENGLISH).html("Benchmark", analysis));
            Files.writeString(place.resolve("students.csv"), csv.students());
            Files.writeString(place.resolve("items.csv"), csv.items());
            Files.writeString(place.resolve("answers.csv"), csv.answers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most that the process ever held, as Linux counts it. */
    private static long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0)
                / 1024;
    }
}
