package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.Reading;
import org.triangulate.model.Source;
import org.triangulate.model.Words;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** Who says what of one indicator: a table, a bar for each figure with its hedge, and why they differ. */
public final class CompareScreen {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int WIDEST_BAR = 40;

    private static final int NARROWEST_BAR = 8;

    private final Page page;
    private final Model model;

    public CompareScreen(Page page, Model model) {
        this.page = page;
        this.model = model;
    }

    public List<Line> lines(Indicator indicator) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(Line.of(indicator.name(), Style.TITLE), page.width()));
        lines.addAll(page.prose("Measured is: " + indicator.measures()));
        lines.add(Line.BLANK);
        lines.addAll(page.plain() ? inWords(indicator) : asBars(indicator));
        lines.add(Line.BLANK);
        lines.addAll(verdict(indicator));
        return lines;
    }

    private List<Line> inWords(Indicator indicator) {
        var lines = new ArrayList<Line>();
        for (var reading : indicator.readings()) {
            lines.addAll(page.wrapped(Line.of(source(reading) + " says " + reading.written() + about(reading) + ".")));
            if (!reading.note().isEmpty()) {
                lines.addAll(page.prose(reading.note()));
            }
        }
        return lines;
    }

    private static String about(Reading reading) {
        return reading.period().isStated() ? " (" + reading.period().inWords() + ")" : "";
    }

    private List<Line> asBars(Indicator indicator) {
        var labels = indicator.readings().stream().map(this::label).toList();
        var widest = labels.stream().mapToInt(Columns::of).max().orElse(0);
        var figures = indicator.readings().stream()
                .mapToInt(reading -> Columns.of(reading.written()))
                .max()
                .orElse(0);
        var room = page.width() - widest - figures - 6;
        var beside = room >= NARROWEST_BAR;
        var bar = new Bar(full(indicator), Math.min(WIDEST_BAR, beside ? room : page.width() - 4));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < labels.size(); i++) {
            var reading = indicator.readings().get(i);
            lines.addAll(beside ? row(labels.get(i), widest, reading, bar) : stacked(labels.get(i), reading, bar));
        }
        if (indicator.readings().stream().anyMatch(reading -> Bar.isHedged(reading.value()))) {
            lines.addAll(page.wrapped(Line.of("Shaded: as far as the hedge or the range may reach.", Style.FAINT)));
        }
        lines.addAll(notes(indicator));
        return lines;
    }

    private List<Line> row(String label, int widest, Reading reading, Bar bar) {
        var padded = label + " ".repeat(widest - Columns.of(label));
        return List.of(Line.of(page.indent() + padded + "  ")
                .plus(bar.padded(reading.value()))
                .plus("  ")
                .plus(reading.written(), Style.STRONG));
    }

    /** Where there is no room for all of it in one line: the words in one line, the bar in the next. */
    private List<Line> stacked(String label, Reading reading, Bar bar) {
        var lines = new ArrayList<>(page.wrapped(Line.of(label + "  ").plus(reading.written(), Style.STRONG)));
        lines.add(Line.of(page.indent()).plus(bar.of(reading.value())));
        return lines;
    }

    private List<Line> notes(Indicator indicator) {
        var lines = new ArrayList<Line>();
        for (var reading : indicator.readings()) {
            if (!reading.note().isEmpty()) {
                lines.addAll(page.prose("*" + source(reading) + "*: " + reading.note()));
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
        return source(reading) + period;
    }

    /** The source by its short name, and the section where one indicator has several figures of it. */
    private String source(Reading reading) {
        var citation = reading.citations().get(0);
        var source = model.find(Source.class, citation.source()).orElseThrow();
        var several = model.find(Indicator.class, reading.indicator()).stream()
                        .flatMap(indicator -> indicator.readings().stream())
                        .filter(other -> other.citations().get(0).source().equals(source.id()))
                        .count()
                > 1;
        return several ? source.shortName() + " " + section(source, citation.at()) : source.shortName();
    }

    /** A section by its number alone, or by its title where it has none. */
    private static String section(Source source, String at) {
        var words = source.headingInWords(at);
        return words.startsWith("§") ? words.substring(0, words.indexOf(' ')) : words;
    }

    /** Percentages fill up to 100; other figures up to the greatest of them. */
    private static BigDecimal full(Indicator indicator) {
        var most = indicator.readings().stream()
                .map(reading -> reading.value().most())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return indicator.in().equals("%") ? most.max(HUNDRED) : most;
    }

    private List<Line> verdict(Indicator indicator) {
        var lines = new ArrayList<Line>();
        var disagreements = indicator.readings().stream()
                .flatMap(reading -> model.disagreementsOn(reading.id()).stream())
                .distinct()
                .toList();
        for (var disagreement : disagreements) {
            var heading = "They differ (" + Words.of(disagreement.type()).replace('-', ' ') + "): ";
            lines.addAll(page.wrapped(Line.of(heading, Style.LABEL).plus(disagreement.title())));
            var why = disagreement.why().isEmpty() ? "Nobody has explained yet why." : disagreement.why();
            lines.addAll(page.prose(why));
        }
        if (lines.isEmpty()) {
            var single = indicator.readings().size() == 1;
            lines.addAll(page.wrapped(Line.of(
                    single
                            ? "One figure only: nothing in the course confirms or contradicts it."
                            : "The figures can stand together: their times differ, or their hedges overlap.")));
        }
        indicator.readings().stream()
                .flatMap(reading -> reading.citations().stream())
                .map(model::inWords)
                .distinct()
                .forEach(words -> lines.addAll(page.wrapped(Line.of(words, Style.FAINT))));
        return lines;
    }
}
