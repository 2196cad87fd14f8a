package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.triangulate.quiz.memory.Calibration;
import org.triangulate.quiz.memory.Share;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What the scheduler predicted beside what was recalled in fact: by how sure it was, and unit by unit. */
public final class CalibrationScreen {
    private static final int WIDEST = 40;

    private static final int NARROWEST = 10;

    private final Page page;

    /** Predictions that have something in common, and what came of them. */
    private record Row(String name, double predicted, Share actual, Calibration.Verdict verdict) {
        boolean isTooFewToTell() {
            return verdict == Calibration.Verdict.TOO_FEW_TO_TELL;
        }
    }

    public CalibrationScreen(Page page) {
        this.page = page;
    }

    /**
     * The lines of a calibration.
     *
     * @param whole over everything
     * @param units unit by unit, by their titles
     */
    public List<Line> lines(Calibration whole, Map<String, Calibration> units) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(Line.of(page.say("calibration.title"), Style.TITLE), page.width()));
        if (whole.predictions() == 0) {
            lines.addAll(page.wrapped(Line.of(page.say("calibration.none"))));
            return lines;
        }
        var all = row(page.say("calibration.all"), whole);
        var bins = whole.bins().stream()
                .map(bin -> new Row(range(bin), bin.predicted(), bin.actual(), bin.verdict()))
                .toList();
        var byUnit = units.entrySet().stream()
                .map(unit -> row(unit.getKey(), unit.getValue()))
                .toList();
        lines.addAll(section(page.say("calibration.whole"), List.of(all)));
        lines.addAll(section(page.say("calibration.bins"), bins));
        lines.addAll(section(page.say("calibration.units"), byUnit));
        lines.addAll(page.wrapped(Line.of(
                (page.plain() ? "" : page.say("calibration.key") + " ") + page.say("calibration.caution"), Style.FAINT)));
        return lines;
    }

    private static Row row(String name, Calibration calibration) {
        return new Row(name, calibration.predicted(), calibration.actual(), calibration.verdict());
    }

    private String range(Calibration.Bin bin) {
        return bin.from() == 0
                ? page.say("calibration.below", percent(bin.to()))
                : page.say("calibration.range", Math.round(bin.from() * 100), percent(bin.to()));
    }

    private List<Line> section(String title, List<Row> bins) {
        var lines = new ArrayList<Line>();
        if (!bins.isEmpty()) {
            lines.add(Line.BLANK);
            lines.add(Line.of(title, Style.LABEL));
        }
        var names = bins.stream().mapToInt(bin -> Columns.of(bin.name())).max().orElse(0);
        var words =
                bins.stream().mapToInt(bin -> Columns.of(inShort(bin))).max().orElse(0);
        var room = page.width() - names - words - 6;
        for (var bin : bins) {
            if (page.plain()) {
                lines.addAll(inWords(bin));
            } else if (room >= NARROWEST) {
                var name = bin.name() + " ".repeat(names - Columns.of(bin.name()));
                lines.add(Line.of(page.indent() + name + "  ")
                        .plus(lane(bin, Math.min(WIDEST, room)))
                        .plus("  ")
                        .plus(inShort(bin), style(bin)));
            } else {
                lines.addAll(page.wrapped(Line.of(bin.name() + "  ").plus(inShort(bin), style(bin))));
                lines.add(Line.of(page.indent()).plus(lane(bin, Math.min(WIDEST, page.width() - 4))));
            }
        }
        return lines;
    }

    /** From 0 to 100 %: the interval, in it what was recalled, and across it what was predicted. */
    private static Line lane(Row bin, int columns) {
        var canvas = new Canvas(1, columns);
        var last = columns - 1;
        if (!bin.isTooFewToTell()) {
            for (int at = column(bin.actual().low(), last);
                    at <= column(bin.actual().high(), last);
                    at++) {
                canvas.put(0, at, '▒', Style.HEDGE);
            }
        }
        for (int at = 0; at < columns; at++) {
            canvas.fill(0, at, '·', Style.FAINT);
        }
        if (bin.actual().of() > 0) {
            canvas.put(0, column(bin.predicted(), last), '┃', Style.LABEL);
        }
        if (!bin.isTooFewToTell()) {
            canvas.put(0, column(bin.actual().value(), last), '●', Style.BAR);
        }
        return canvas.line(0);
    }

    private static int column(double share, int last) {
        return (int) Math.round(share * last);
    }

    private static Style style(Row bin) {
        return switch (bin.verdict()) {
            case TOO_FEW_TO_TELL -> Style.FAINT;
            case ABOUT_RIGHT -> Style.PLAIN;
            case TOO_LOW, TOO_HIGH -> Style.PARTLY;
        };
    }

    private String inShort(Row bin) {
        return bin.isTooFewToTell()
                ? tooFew(bin)
                : page.say(
                        "calibration.short",
                        percent(bin.predicted()),
                        percent(bin.actual().value()),
                        bin.actual().of());
    }

    private String tooFew(Row bin) {
        return page.count("count.answer", bin.actual().of()) + ", " + finding(bin);
    }

    private String finding(Row bin) {
        return switch (bin.verdict()) {
            case TOO_FEW_TO_TELL -> page.say("calibration.finding.unsure");
            case ABOUT_RIGHT -> page.say("calibration.finding.fits");
            case TOO_LOW -> page.say("calibration.finding.low");
            case TOO_HIGH -> page.say("calibration.finding.high");
        };
    }

    private List<Line> inWords(Row bin) {
        var words = bin.isTooFewToTell()
                ? tooFew(bin)
                : page.count(
                        "calibration.words",
                        bin.actual().of(),
                        percent(bin.predicted()),
                        percent(bin.actual().value()),
                        percent(bin.actual().low()),
                        percent(bin.actual().high()),
                        finding(bin));
        return page.wrapped(Line.of(bin.name() + ": " + words + "."));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
