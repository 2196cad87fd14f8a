package org.triangulate.quiz.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.course.tree.Unprintable;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.exercises.analysis.AnswerResult;
import org.triangulate.exercises.analysis.Decimal;
import org.triangulate.exercises.analysis.ItemResult;
import org.triangulate.exercises.analysis.StudentResult;
import org.triangulate.quiz.csv.CsvText;
import org.triangulate.quiz.csv.Defused;
import org.triangulate.quiz.text.Wording;

/**
 * The tables of a report as CSV, for spreadsheets and statistics programs: one of students, one of items, one of the
 * answers to each. Numbers have a decimal point, times are in seconds, shares go from 0 to 1, and a cell is empty where
 * a figure cannot be told; none of it changes with the language.
 */
public final class ReportCsv {
    private static final List<String> STUDENTS =
            List.of("student", "points", "possible", "share", "answered", "questions", "unmarked", "seconds");

    private static final List<String> ITEMS = List.of(
            "questions",
            "item",
            "students",
            "unmarked",
            "facility",
            "discrimination",
            "omitted",
            "median_seconds",
            "concerns");

    private static final List<String> ANSWERS =
            List.of("item", "answer", "key", "students", "share", "rest_share", "discrimination");

    private static final int DECIMALS = 4;

    private final Analysis analysis;

    public ReportCsv(Analysis analysis) {
        this.analysis = analysis;
    }

    /** A row for each student. */
    public String students() {
        return CsvText.of(STUDENTS, analysis.students().stream().map(ReportCsv::row));
    }

    private static List<String> row(StudentResult student) {
        return List.of(
                cell(student.student()),
                Decimal.plain(student.points(), 2),
                Decimal.plain(student.possible(), 2),
                Decimal.plain(student.share(), DECIMALS),
                String.valueOf(student.answered()),
                String.valueOf(student.questions()),
                String.valueOf(student.unmarked()),
                seconds(student.time()));
    }

    /** A row for each item. */
    public String items() {
        return CsvText.of(ITEMS, analysis.items().stream().map(ReportCsv::row));
    }

    private static List<String> row(ItemResult item) {
        return List.of(
                item.questions().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                cell(item.item().id()),
                String.valueOf(item.students()),
                String.valueOf(item.unmarked()),
                figure(item.facility()),
                figure(item.discrimination()),
                Decimal.plain(item.omitted(), DECIMALS),
                seconds(item.time()),
                cell(item.concerns().stream().map(Wording.ENGLISH::say).collect(Collectors.joining(" "))));
    }

    /** A row for each answer to each item. */
    public String answers() {
        return CsvText.of(ANSWERS, analysis.items().stream().flatMap(ReportCsv::answers));
    }

    private static Stream<List<String>> answers(ItemResult item) {
        return item.answers().stream().map(answer -> row(item, answer));
    }

    private static List<String> row(ItemResult item, AnswerResult answer) {
        return List.of(
                cell(item.item().id()),
                cell(answer.text()),
                answer.key() ? "yes" : "no",
                String.valueOf(answer.students()),
                Decimal.plain(answer.share(), DECIMALS),
                figure(answer.rest()),
                figure(answer.discrimination()));
    }

    private static String cell(String text) {
        return Defused.cell(Unprintable.masked(text));
    }

    private static String figure(Optional<Double> value) {
        return value.map(known -> Decimal.plain(known, DECIMALS)).orElse("");
    }

    private static String seconds(Optional<Duration> time) {
        return time.map(known -> Decimal.plain(known.toMillis() / 1000.0, 1)).orElse("");
    }
}
