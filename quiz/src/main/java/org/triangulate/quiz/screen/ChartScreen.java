package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.quiz.screen.Chart.Point;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/**
 * The figures of indicators, drawn: over the years where they are about several times, as bars otherwise, and with the
 * hedges and ranges of their sources.
 */
public final class ChartScreen {
    private final Page page;
    private final int columns;
    private final Model model;
    private final SourceName sources;

    /**
     * @param columns how wide the drawing may be, which may be wider than one reads well
     */
    public ChartScreen(Page page, int columns, Model model) {
        this.page = page;
        this.columns = Math.max(columns, page.width());
        this.model = model;
        this.sources = new SourceName(model);
    }

    public List<Line> lines(Chart chart) {
        var lines = new ArrayList<Line>();
        chart.indicators().forEach(indicator -> lines.addAll(heading(indicator, chart)));
        lines.add(Line.BLANK);
        lines.addAll(page.plain() ? inWords(chart) : drawn(chart));
        lines.add(Line.BLANK);
        lines.addAll(differences(chart));
        lines.addAll(sources(chart));
        return lines;
    }

    private List<Line> heading(Indicator indicator, Chart chart) {
        var sign =
                page.plain() || chart.indicators().size() == 1 || !plot(chart).isPresent()
                        ? ""
                        : TimePlot.SIGNS.charAt(chart.indicators().indexOf(indicator)) + " ";
        var unit = chart.unit().equals("rank") ? page.say("chart.rank") : page.say("chart.unit", chart.unit());
        var lines = new ArrayList<>(
                Wrap.lines(Line.of(sign + indicator.name(), Style.TITLE).plus(", " + unit, Style.FAINT), page.width()));
        lines.addAll(page.prose(page.say("compare.measured", indicator.measures())));
        return lines;
    }

    private Optional<TimePlot> plot(Chart chart) {
        var dated = chart.points().stream().filter(Point::isDated).toList();
        return Optional.of(new TimePlot(chart.axis(), chart.unit(), dated, columns))
                .filter(plot -> chart.isOverTime() && plot.hasRoom());
    }

    private List<Line> drawn(Chart chart) {
        return plot(chart).map(plot -> overTime(chart, plot)).orElseGet(() -> asBars(chart));
    }

    private List<Line> overTime(Chart chart, TimePlot plot) {
        var lines = new ArrayList<>(plot.lines());
        var points = chart.points();
        for (int i = 0; i < points.size(); i++) {
            lines.addAll(entry(points.get(i), i, chart));
        }
        lines.addAll(remarks(chart, chart.axis()));
        if (plot.isConnected()) {
            lines.addAll(faint(page.say("chart.dotted")));
        }
        return lines;
    }

    private List<Line> entry(Point point, int number, Chart chart) {
        var sign = chart.indicators().size() == 1 ? "" : TimePlot.SIGNS.charAt(point.series()) + " ";
        var letter = point.isDated() ? TimePlot.letter(number) : '-';
        return Wrap.lines(
                Line.of(sign + point.time(page) + "  ")
                        .plus(Figure.inWords(point.value()), Style.STRONG)
                        .plus("  " + sources.of(point.reading()), Style.FAINT),
                page.width(),
                page.indent() + letter + "  ",
                page.indent() + "   ");
    }

    private List<Line> asBars(Chart chart) {
        var lines = new ArrayList<Line>();
        var bars = new Bars(page, columns, columns);
        var axis = chart.unit().equals("%") ? chart.whole().toTheWhole() : chart.whole();
        var rows = chart.points().stream()
                .map(point -> new Bars.Row(label(point, chart), point.value()))
                .toList();
        lines.addAll(bars.measured(rows, axis, chart.unit()));
        lines.addAll(remarks(chart, axis));
        return lines;
    }

    private String label(Point point, Chart chart) {
        var of = chart.indicators().size() == 1
                ? ""
                : chart.indicators().get(point.series()).name() + " · ";
        return of + point.time(page) + " · " + sources.of(point.reading());
    }

    private List<Line> remarks(Chart chart, Axis axis) {
        var lines = new ArrayList<Line>();
        if (chart.points().stream().anyMatch(point -> Bar.isHedged(point.value()))) {
            lines.addAll(faint(page.say("chart.shaded")));
        }
        switch (axis.kind()) {
            case CUT -> lines.addAll(faint(page.say("chart.cut", Axis.written(axis.from(), chart.unit()))));
            case ORDER -> lines.addAll(faint(page.say("chart.order")));
            case AMOUNT -> {}
        }
        return lines;
    }

    private List<Line> faint(String words) {
        return page.wrapped(Line.of(words, Style.FAINT));
    }

    private List<Line> inWords(Chart chart) {
        var lines = new ArrayList<Line>();
        for (var point : chart.points()) {
            var of = chart.indicators().size() == 1
                    ? ""
                    : chart.indicators().get(point.series()).name() + ", ";
            lines.addAll(page.wrapped(Line.of(of
                    + page.say(
                            "chart.says",
                            point.time(page),
                            Figure.inWords(point.value()),
                            sources.of(point.reading())))));
        }
        return lines;
    }

    /** Where the figures cannot stand together. */
    private List<Line> differences(Chart chart) {
        var lines = new ArrayList<Line>();
        chart.points().stream()
                .flatMap(point -> model.disagreementsOn(point.reading().id()).stream())
                .distinct()
                .forEach(disagreement -> lines.addAll(page.wrapped(
                        Line.of(page.say("differ.figures", WhyDiffer.of(disagreement)) + " ", Style.LABEL)
                                .plus(disagreement.title()))));
        if (!lines.isEmpty()) {
            lines.addAll(page.wrapped(Line.of(page.say("chart.compare"), Style.FAINT)));
        }
        return lines;
    }

    private List<Line> sources(Chart chart) {
        var lines = new ArrayList<Line>();
        chart.points().stream()
                .flatMap(point -> point.reading().citations().stream())
                .map(model::inWords)
                .distinct()
                .forEach(words -> lines.addAll(faint(page.plain() ? page.say("chart.source", words) : words)));
        return lines;
    }
}
