package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** Who says what of one indicator: a table, a bar for each figure with its hedge, and why they differ. */
public final class CompareScreen {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int WIDEST_BAR = 40;

    private final Page page;
    private final Model model;
    private final SourceName sources;

    public CompareScreen(Page page, Model model) {
        this.page = page;
        this.model = model;
        this.sources = new SourceName(model);
    }

    public List<Line> lines(Indicator indicator) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(Line.of(indicator.name(), Style.TITLE), page.width()));
        lines.addAll(page.prose(page.say("compare.measured", indicator.measures())));
        lines.add(Line.BLANK);
        lines.addAll(page.plain() ? inWords(indicator) : asBars(indicator));
        lines.add(Line.BLANK);
        lines.addAll(verdict(indicator));
        return lines;
    }

    private List<Line> inWords(Indicator indicator) {
        var lines = new ArrayList<Line>();
        for (var reading : indicator.readings()) {
            lines.addAll(page.wrapped(Line.of(said(reading))));
            if (!reading.note().isEmpty()) {
                lines.addAll(page.prose(reading.note()));
            }
        }
        return lines;
    }

    private String said(Reading reading) {
        var source = sources.of(reading);
        var figure = Figure.inWords(reading.value());
        return reading.period().isStated()
                ? page.say("compare.dated", source, figure, reading.period().inWords())
                : page.say("compare.told", source, figure);
    }

    private List<Line> asBars(Indicator indicator) {
        var rows = indicator.readings().stream()
                .map(reading -> new Bars.Row(label(reading), reading.value()))
                .toList();
        var lines = new ArrayList<>(new Bars(page, page.width(), WIDEST_BAR).lines(rows, axis(indicator)));
        if (indicator.readings().stream().anyMatch(reading -> Bar.isHedged(reading.value()))) {
            lines.addAll(page.wrapped(Line.of(page.say("chart.shaded"), Style.FAINT)));
        }
        lines.addAll(notes(indicator));
        return lines;
    }

    private List<Line> notes(Indicator indicator) {
        var lines = new ArrayList<Line>();
        for (var reading : indicator.readings()) {
            if (!reading.note().isEmpty()) {
                lines.addAll(page.prose("*" + sources.of(reading) + "*: " + reading.note()));
            }
        }
        return lines.isEmpty() ? lines : prefixed(lines);
    }

    private static List<Line> prefixed(List<Line> lines) {
        var all = new ArrayList<Line>();
        all.add(Line.BLANK);
        all.addAll(lines);
        return all;
    }

    private String label(Reading reading) {
        var period = reading.period().isStated() ? " · " + reading.period().inWords() : "";
        return sources.of(reading) + period;
    }

    /** Percentages fill up to 100, places in an order up to the last, other figures up to the greatest of them. */
    private static Axis axis(Indicator indicator) {
        var figures = indicator.readings().stream().map(Reading::value).toList();
        var axis = Axis.of(figures, indicator.in());
        if (axis.kind() == Axis.Kind.ORDER || axis.from().signum() < 0) {
            return axis;
        }
        var most = figures.stream().map(Quantity::most).reduce(BigDecimal.ZERO, BigDecimal::max);
        return Axis.upTo(indicator.in().equals("%") ? most.max(HUNDRED) : most);
    }

    private List<Line> verdict(Indicator indicator) {
        var lines = new ArrayList<Line>();
        var disagreements = indicator.readings().stream()
                .flatMap(reading -> model.disagreementsOn(reading.id()).stream())
                .distinct()
                .toList();
        for (var disagreement : disagreements) {
            var heading = page.say("differ.figures", WhyDiffer.of(disagreement)) + " ";
            lines.addAll(page.wrapped(Line.of(heading, Style.LABEL).plus(disagreement.title())));
            var why = disagreement.why().isEmpty() ? page.say("compare.unexplained") : disagreement.why();
            lines.addAll(page.prose(why));
        }
        if (lines.isEmpty()) {
            var single = indicator.readings().size() == 1;
            lines.addAll(page.wrapped(Line.of(single ? page.say("compare.single") : page.say("compare.together"))));
        }
        indicator.readings().stream()
                .flatMap(reading -> reading.citations().stream())
                .map(model::inWords)
                .distinct()
                .forEach(words -> lines.addAll(page.wrapped(Line.of(words, Style.FAINT))));
        return lines;
    }
}
