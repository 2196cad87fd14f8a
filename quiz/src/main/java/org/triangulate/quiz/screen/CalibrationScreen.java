package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What the scheduler predicted beside what was recalled in fact: by how sure it was, and unit by unit. */
public final class CalibrationScreen {
    private static final int WIDEST = 40;

    private static final int NARROWEST = 10;

    private final Page page;

    public CalibrationScreen(Page page) {
        this.page = page;
    }

    /**
     * The lines of a calibration.
     *
     * @param bins the answers by what was predicted for them, the least first
     * @param units the answers by their units
     */
    public List<Line> lines(List<CalibrationBin> bins, List<CalibrationBin> units) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(Line.of("Predicted and actual recall", Style.TITLE), page.width()));
        var answers = bins.stream().mapToInt(CalibrationBin::answers).sum();
        if (answers == 0) {
            lines.addAll(page.wrapped(Line.of("No item was asked a second time yet: there is nothing to compare.")));
            return lines;
        }
        lines.addAll(section("By what was predicted", bins));
        lines.addAll(section("By unit", units));
        lines.addAll(page.wrapped(Line.of(
                (page.plain() ? "" : "┃ predicted · ● recalled · ▒ where the true share lies, 95 in 100 times. ")
                        + "With fewer than " + CalibrationBin.FEWEST + " answers nothing can be told.",
                Style.FAINT)));
        return lines;
    }

    private List<Line> section(String title, List<CalibrationBin> bins) {
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
    private static Line lane(CalibrationBin bin, int columns) {
        var canvas = new Canvas(1, columns);
        var last = columns - 1;
        if (!bin.isTooFewToTell()) {
            for (int at = column(bin.low(), last); at <= column(bin.high(), last); at++) {
                canvas.put(0, at, '▒', Style.HEDGE);
            }
        }
        for (int at = 0; at < columns; at++) {
            canvas.fill(0, at, '·', Style.FAINT);
        }
        if (bin.answers() > 0) {
            canvas.put(0, column(bin.predicted(), last), '┃', Style.LABEL);
        }
        if (!bin.isTooFewToTell()) {
            canvas.put(0, column(bin.actual(), last), '●', Style.BAR);
        }
        return canvas.line(0);
    }

    private static int column(double share, int last) {
        return (int) Math.round(share * last);
    }

    private static Style style(CalibrationBin bin) {
        return switch (bin.finding()) {
            case TOO_FEW -> Style.FAINT;
            case FITS -> Style.PLAIN;
            case TOO_LOW, TOO_HIGH -> Style.PARTLY;
        };
    }

    private static String inShort(CalibrationBin bin) {
        return bin.isTooFewToTell()
                ? Days.count(bin.answers(), "answer") + ", " + bin.finding().words()
                : percent(bin.predicted()) + " → " + percent(bin.actual()) + " of " + bin.answers();
    }

    private List<Line> inWords(CalibrationBin bin) {
        var words = bin.isTooFewToTell()
                ? Days.count(bin.answers(), "answer") + ", " + bin.finding().words()
                : "predicted " + percent(bin.predicted()) + ", recalled " + percent(bin.actual()) + " of "
                        + Days.count(bin.answers(), "answer") + " (" + percent(bin.low()) + " to "
                        + percent(bin.high()) + "); " + bin.finding().words();
        return page.wrapped(Line.of(bin.name() + ": " + words + "."));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
