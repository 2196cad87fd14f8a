package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Event;
import org.triangulate.model.Model;
import org.triangulate.model.Moment;
import org.triangulate.model.PartialDate;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/**
 * Events in the order of time, each dated as far as its source dates it; between them, how long nothing is told of; and
 * where sources differ about one, what each of them has.
 */
public final class TimelineScreen {

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private final Page page;
    private final Model model;
    private final SourceName sources;

    public TimelineScreen(Page page, Model model) {
        this.page = page;
        this.model = model;
        this.sources = new SourceName(model);
    }

    /** The events in the order of time, whatever the order in which they are given. */
    public List<Line> lines(String title, List<Event> events) {
        var inTime = inTime(events);
        var count = page.count("timeline.events", inTime.size());

        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(Line.of(title, Style.TITLE).plus(", " + count, Style.FAINT), page.width()));
        var told = new HashSet<String>();
        for (int i = 0; i < inTime.size(); i++) {
            var years = i == 0 ? 0 : year(inTime.get(i)) - year(inTime.get(i - 1));
            if (years > 1) {
                lines.addAll(gap(years - 1));
            }
            var event = inTime.get(i);
            lines.addAll(page.plain() ? inWords(event, told) : drawn(event, i == 0 || years > 0, told));
        }
        if (!page.plain()) {
            lines.add(Line.BLANK);
            lines.addAll(page.wrapped(Line.of(page.say("timeline.legend"), Style.FAINT)));
        }
        return lines;
    }

    /** Events by when they began; one that is dated "or earlier" stands at the year that is named. */
    public static List<Event> inTime(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparingInt((Event event) -> year(event))
                        .thenComparing(event -> event.date().from().isOpen()
                                ? event.date().latest()
                                : event.date().earliest())
                        .thenComparing(event -> event.date().latest()))
                .toList();
    }

    /** The year by which an event stands in its place. */
    private static int year(Event event) {
        var date = event.date();
        return (date.from().isOpen() ? date.latest() : date.earliest()).getYear();
    }

    private List<Line> gap(int years) {
        return page.plain()
                ? page.wrapped(Line.of(page.count("timeline.then", years)))
                : List.of(
                        Wrap.cut(Line.of("       ┋ " + page.count("timeline.gap", years), Style.FAINT), page.width()));
    }

    private List<Line> drawn(Event event, boolean first, Set<String> told) {
        var year = first ? String.format("%6d", year(event)) : " ".repeat(6);
        var begin = year + " ┃ " + sign(event.date()) + " ";
        var rest = " ".repeat(7) + "┃   ";
        var lines = new ArrayList<>(Wrap.lines(words(event), page.width(), begin, rest));
        differences(event, told)
                .forEach(line -> lines.addAll(Wrap.lines(line, page.width(), " ".repeat(7) + "┃ ≠ ", rest)));
        return lines;
    }

    /** A sign for how well the date is known. */
    private static char sign(PartialDate date) {
        var lasts = date.form() == PartialDate.Form.SPAN || date.from().grain() == Moment.Grain.DECADE;
        var vague = date.form() == PartialDate.Form.ONE_OF
                || date.from().approximate()
                || date.from().uncertain();
        return lasts ? '━' : vague ? '○' : '●';
    }

    private List<Line> inWords(Event event, Set<String> told) {
        var lines = new ArrayList<>(page.wrapped(words(event)));
        differences(event, told).forEach(line -> lines.addAll(page.wrapped(line)));
        return lines;
    }

    private Line words(Event event) {
        var told = event.date().inWords();
        var date = told.equals(String.valueOf(year(event))) && !page.plain() ? "" : told + ": ";
        return Line.of(date, Style.STRONG)
                .plus(event.title())
                .plus(page.plain() ? ". " : " ")
                .plus(
                        page.plain() ? page.say("timeline.source", sourcesOf(event)) : "(" + sourcesOf(event) + ")",
                        Style.FAINT);
    }

    private String sourcesOf(Event event) {
        return event.citations().stream()
                .map(citation -> sources.shortName(citation.source()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Where another source tells or dates it otherwise; in full where it is told of first. */
    private List<Line> differences(Event event, Set<String> told) {
        return model.disagreementsOn(event.id()).stream()
                .map(disagreement -> told.add(disagreement.id()) ? difference(disagreement) : again(disagreement))
                .toList();
    }

    private Line again(Disagreement disagreement) {
        return Line.of(page.say("timeline.again") + " ", Style.LABEL).plus(disagreement.title());
    }

    private Line difference(Disagreement disagreement) {
        var dates = dates(disagreement);
        var end = disagreement.title().endsWith("?") ? " " : ". ";
        return Line.of(page.say("timeline.differ", WhyDiffer.of(disagreement)) + " ", Style.LABEL)
                .plus(disagreement.title())
                .plus(dates.size() < 2 ? "" : end + page.say("timeline.dates", String.join("; ", dates)));
    }

    /** What each side says of the time, with its source, where a side says it. */
    private List<String> dates(Disagreement disagreement) {
        var dates = new ArrayList<String>();
        disagreement.between().stream()
                .flatMap(id -> model.find(Event.class, id).stream())
                .forEach(event ->
                        dates.add(page.say("timeline.dated", event.date().inWords(), sources.withSection(event))));
        disagreement.claims().stream()
                .filter(claim -> YEAR.matcher(claim.says()).find())
                .forEach(claim ->
                        dates.add(sources.shortName(claim.citations().get(0).source()) + ": "
                                + Prose.line(claim.says()).text()));
        return dates;
    }
}
