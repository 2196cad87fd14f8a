package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.quiz.SampleReport;
import org.triangulate.quiz.text.Line;

/** What an instructor sees of a graded assignment, filled from a synthetic class. */
final class ReportScreens {
    private ReportScreens() {}

    static Map<Class<?>, Function<Page, List<Line>>> all() {
        var all = new LinkedHashMap<Class<?>, Function<Page, List<Line>>>();
        all.put(ReportScreen.class, ReportScreens::report);
        return all;
    }

    private static List<Line> report(Page page) {
        var screen = new ReportScreen(page);
        var analysis = SampleReport.analysis();
        var lines = new ArrayList<>(screen.lines("Grain, bridges and bread", analysis));
        analysis.items().stream().limit(3).forEach(item -> lines.addAll(screen.answers(item)));
        lines.addAll(screen.students(analysis.students().subList(0, 4)));
        lines.addAll(screen.lines("Salt", SampleReport.small()));
        lines.addAll(screen.lines("Tolls", Analysis.of(Stream.empty(), List.of())));
        return lines;
    }
}
