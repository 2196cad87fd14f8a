package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.exercises.analysis.Distribution;
import org.triangulate.exercises.analysis.Distribution.Bin;
import org.triangulate.quiz.report.ReportWords;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** How many students earned which share of the points: a bar with its number for each tenth. */
final class TotalsBars {
    private static final int WIDEST = 50;

    private final Page page;
    private final ReportWords words;

    TotalsBars(Page page) {
        this.page = page;
        this.words = new ReportWords(page.phrases());
    }

    List<Line> lines(Distribution totals) {
        return page.plain()
                ? totals.bins().stream()
                        .filter(bin -> bin.students() > 0)
                        .flatMap(bin -> page.wrapped(Line.of(words.sentence(bin))).stream())
                        .toList()
                : bars(totals.bins());
    }

    private List<Line> bars(List<Bin> bins) {
        var most = bins.stream().mapToInt(Bin::students).max().orElse(0);
        var labels = bins.stream()
                .mapToInt(bin -> Columns.of(words.range(bin)))
                .max()
                .orElse(0);
        var room = Math.min(
                WIDEST, page.width() - labels - 6 - String.valueOf(most).length());
        var lines = new ArrayList<Line>();
        for (var bin : bins) {
            var label = words.range(bin);
            lines.add(Line.of(page.indent() + " ".repeat(labels - Columns.of(label)) + label + "  ")
                    .plus("█".repeat(length(bin, most, room)), Style.BAR)
                    .plus((bin.students() > 0 ? " " : "") + bin.students(), Style.STRONG));
        }
        return lines;
    }

    /** What is there at all is drawn at least one column long. */
    private static int length(Bin bin, int most, int room) {
        return bin.students() == 0 ? 0 : Math.max(1, Math.round((float) bin.students() / most * room));
    }
}
