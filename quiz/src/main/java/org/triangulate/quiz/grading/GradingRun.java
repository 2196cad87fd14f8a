package org.triangulate.quiz.grading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.handout.RecordJson;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.assignment.AssignmentFile;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.text.Wording;

/**
 * Grades everything that came back, and compares that with the last version of the grades.
 *
 * <p>The new version is made beside the others and put among them only when it is whole; whatever stops it before leaves
 * nothing behind.
 */
public final class GradingRun {
    private final AssignmentFolder folder;
    private final AssignmentFile file;
    private final Register register;
    private final Knowledge knowledge;

    /** Of the course, for whoever reads a page aloud; empty where the course does not say. */
    private final String courseLanguage;

    private final Versions versions;
    private final Map<StudentGrade.Standing, Integer> standings = new EnumMap<>(StudentGrade.Standing.class);
    private final List<Change> changes = new ArrayList<>();
    private final List<StudentAnomaly> anomalies = new ArrayList<>();
    private int added;

    /** What is told at once of what is the matter. */
    private static final int MOST_TOLD = 200;

    /**
     * Something about the work of a student.
     *
     * @param receipt of the submission; empty where there is none
     */
    public record StudentAnomaly(String student, String receipt, Anomaly anomaly) {}

    /**
     * What came of it.
     *
     * @param version the number of the version that was written; empty where none was
     * @param standings how many students there are of each standing
     * @param changes students whose grades were there before, and are others now
     * @param anomalies those that wait for a decision
     * @param strangers what lies among the submissions and belongs to nobody
     * @param unused students of decisions who are not on the register
     */
    public record Result(
            Optional<Integer> version,
            Map<StudentGrade.Standing, Integer> standings,
            List<Change> changes,
            List<StudentAnomaly> anomalies,
            List<Phrase> strangers,
            List<String> unused) {}

    /** What is to become of the grades. */
    public enum Mode {
        /** Nothing is written. */
        LOOK,
        /** Grades that counted are never changed; who has none yet gets one. */
        GRADE,
        /** Grades that counted may change. */
        REGRADE
    }

    /** Grades in the language in which the assignment was published, whoever asks for it. */
    public GradingRun(AssignmentFolder folder, AssignmentFile file, Register register, Material material) {
        this.folder = folder;
        this.file = file;
        this.register = register;
        this.knowledge = material.knowledge().in(Wording.in(register.head().language()));
        this.courseLanguage = material.course().languages().stream().findFirst().orElse("");
        this.versions = new Versions(folder);
        register.requireSameQuestions(file);
    }

    /** Grades. */
    public Result run(Mode mode) {
        var latest = versions.latest();
        if (mode == Mode.REGRADE && latest.isEmpty()) {
            throw new AssignmentException("grades.none", folder.path());
        }
        var decisions = Decisions.read(folder.decisions(), file.assignment());
        var inbox = Inbox.read(folder.submissions()).settled(register.ids(), decisions);
        var markings = Markings.read(folder.marks(), file.items());
        var questions = new QuestionGrader(file, register.head(), knowledge, markings);
        var outlived = Outlived.read(folder.suspicions());
        var grader = new StudentGrader(file.assignment(), inbox, questions, decisions, outlived);
        var feedbacks = new Feedbacks(file.assignment(), knowledge, courseLanguage);
        var made = versions.begin();
        try {
            grade(questions, grader, feedbacks, latest, made);
            return result(mode, made, latest, strangers(inbox, markings), decisions);
        } catch (IOException e) {
            throw AssignmentException.unwritten(made, e);
        } finally {
            clear(made);
        }
    }

    private void grade(
            QuestionGrader questions, StudentGrader grader, Feedbacks feedbacks, Optional<Integer> latest, Path made)
            throws IOException {
        var books = new Gradebooks(file.assignment().title(), file.assignment().mostPoints());
        var pages = made.resolve("feedback");
        Files.createDirectories(pages);
        try (var sink = new GradesFile.Sink(made);
                var before = latest.map(number -> GradesFile.lines(versions.of(number)))
                        .orElseGet(Stream::empty)) {
            var earlier =
                    new Earlier(before.iterator(), latest.map(versions::of).orElse(made));
            for (var student : register.students()) {
                var laid = questions.laid(student);
                var grade = grader.grade(student, laid);
                var line = RecordJson.write(grade);
                sink.add(line);
                books.add(student, grade);
                tally(grade, line, earlier);
                var page = feedbacks.page(student, laid, grade);
                if (page.isPresent()) {
                    write(pages.resolve(Feedbacks.nameOf(student)), page.get());
                }
            }
        }
        write(made.resolve("moodle.csv"), books.moodle());
        write(made.resolve("canvas.csv"), books.canvas());
        write(made.resolve("anomalies.csv"), books.anomalies());
    }

    private static void write(Path path, String text) throws IOException {
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private void tally(StudentGrade grade, String line, Earlier earlier) {
        standings.merge(grade.standing(), 1, Integer::sum);
        if (grade.standing() == StudentGrade.Standing.HELD) {
            grade.anomalies().stream()
                    .filter(Anomaly::holds)
                    .limit(Math.max(0, MOST_TOLD - anomalies.size()))
                    .forEach(anomaly -> anomalies.add(new StudentAnomaly(grade.student(), grade.receipt(), anomaly)));
        }
        var before = earlier.of(grade.student());
        if (before.isEmpty()) {
            added++;
        } else if (!before.get().equals(line)) {
            changes.add(Change.between(earlier.read(before.get()), grade));
        }
    }

    private List<Phrase> strangers(Inbox inbox, Markings markings) {
        var known = register.ids();
        var strangers = new ArrayList<>(inbox.strangers());
        inbox.byStudent().entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream())
                .forEach(one -> strangers.add(Phrase.of("inbox.stranger", one.name(), one.student())));
        strangers.addAll(markings.unused());
        return strangers;
    }

    private Result result(Mode mode, Path made, Optional<Integer> latest, List<Phrase> strangers, Decisions decisions) {
        var known = register.ids();
        var unused = decisions.students().stream()
                .filter(student -> !known.contains(student))
                .toList();
        var isNew = latest.isEmpty() || added > 0 || !changes.isEmpty();
        var blocked = mode == Mode.GRADE && changes.stream().anyMatch(Change::touchesFinal);
        var version =
                mode != Mode.LOOK && isNew && !blocked ? Optional.of(versions.commit(made)) : Optional.<Integer>empty();
        return new Result(version, standings, changes, anomalies, strangers, unused);
    }

    private static void clear(Path made) {
        try {
            Versions.discard(made);
        } catch (IOException e) {
            throw AssignmentException.unwritten(made, e);
        }
    }

    /** The students of the last version, in the order of the register, in which they are asked for. */
    private static final class Earlier {
        private final Iterator<String> lines;
        private final Path folder;
        private Optional<String> next;

        Earlier(Iterator<String> lines, Path folder) {
            this.lines = lines;
            this.folder = folder;
            this.next = advance();
        }

        private Optional<String> advance() {
            return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
        }

        Optional<String> of(String student) {
            var line = next;
            if (line.isPresent() && GradesFile.isOf(line.get(), student)) {
                next = advance();
                return line;
            }
            return Optional.empty();
        }

        StudentGrade read(String line) {
            return GradesFile.read(line, folder);
        }
    }
}
