package org.triangulate.quiz.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.grading.Outcomes;
import org.triangulate.quiz.grading.Versions;
import org.triangulate.quiz.html.ReportPage;
import org.triangulate.quiz.report.ReportCsv;
import org.triangulate.quiz.screen.ReportScreen;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.work.Durable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what a class made of an assignment, and how good its questions were. */
@Command(name = "report", description = "Say what the class made of it and how good the questions were.")
final class AssignmentReport extends PublishedCommand {
    @Option(names = "--version", paramLabel = "NUMBER", description = "A version of the grades; else the last.")
    private @Nullable Integer version;

    @Option(names = "--students", description = "The table of students too, in the terminal.")
    private boolean students;

    @Override
    public Integer call() {
        var register = register();
        var items = assignment(register).items();
        var versions = new Versions(folder());
        var number = version == null
                ? versions.latest().orElseThrow(() -> new AssignmentException("grades.none", folder().path()))
                : version;
        try (var grades = versions.students(number)) {
            var analysis = Outcomes.analysis(grades, items);
            var title = register.head().title();
            var place = write(number, title, analysis, words(register));
            return answer(
                    () -> Node.mapping().with("folder", place.toString()).done(), () -> lines(title, analysis, place));
        }
    }

    private List<Line> lines(String title, Analysis analysis, Path place) {
        var screen = new ReportScreen(workspace().page());
        var lines = new ArrayList<>(screen.lines(title, analysis));
        if (students) {
            lines.add(Line.BLANK);
            lines.addAll(screen.students(analysis.students()));
        }
        lines.add(Line.BLANK);
        lines.addAll(workspace().page().sentence(workspace().phrases().say("report.written", place)));
        return lines;
    }

    private Path write(int number, String title, Analysis analysis, Phrases words) {
        var place = folder().reports().resolve(String.valueOf(number));
        var csv = new ReportCsv(analysis);
        try {
            Files.createDirectories(place);
            Durable.write(place.resolve("report.html"), new ReportPage(words).html(title, analysis));
            Durable.write(place.resolve("students.csv"), csv.students());
            Durable.write(place.resolve("items.csv"), csv.items());
            Durable.write(place.resolve("answers.csv"), csv.answers());
            return place;
        } catch (IOException e) {
            throw AssignmentException.unwritten(place, e);
        }
    }
}
