package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.triangulate.exercises.Item;
import org.triangulate.glossary.Term;
import org.triangulate.model.Event;
import org.triangulate.model.Indicator;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.Outline;
import org.triangulate.quiz.material.TermPage;
import org.triangulate.quiz.text.Line;

/** What one reads in a course, filled from that of two invented states. */
final class CourseScreens {
    private final Material material;

    CourseScreens(Material material) {
        this.material = material;
    }

    Map<Class<?>, Function<Page, List<Line>>> all() {
        var all = new LinkedHashMap<Class<?>, Function<Page, List<Line>>>();
        all.put(CompareScreen.class, this::comparisons);
        all.put(ChartScreen.class, this::charts);
        all.put(TimelineScreen.class, this::timelines);
        all.put(FactScreen.class, this::facts);
        all.put(UnitScreen.class, this::units);
        all.put(UnitsScreen.class, page -> new UnitsScreen(page).lines(outlines()));
        all.put(TermScreen.class, this::terms);
        all.put(ListScreen.class, this::lists);
        return all;
    }

    private List<Line> comparisons(Page page) {
        var screen = new CompareScreen(page, material.course().model());
        var lines = new ArrayList<Line>();
        for (var indicator : material.course().model().all(Indicator.class)) {
            lines.addAll(screen.lines(indicator));
            lines.add(Line.BLANK);
        }
        return lines;
    }

    private List<Line> charts(Page page) {
        var screen = new ChartScreen(page, page.width(), material.course().model());
        var grain =
                material.course().model().find(Indicator.class, "grain-share").orElseThrow();
        var carts = material.course().model().find(Indicator.class, "carts").orElseThrow();
        var lines = new ArrayList<Line>();
        for (var chart : List.of(
                new Chart(List.of(grain), false),
                new Chart(List.of(carts), true),
                new Chart(
                        List.of(
                                Figures.indicator(
                                        "%", "2001 about 20 %", "2003/2006 30 to 45 %", "[..2008] up to 12 %"),
                                Figures.indicator("%", "2001 over 40 %", "2008~ almost 60 %")),
                        false),
                new Chart(List.of(Figures.indicator("%", "2001 95 %", "2009 about 97 %")), true),
                new Chart(List.of(Figures.indicator("rank", "2001 2nd", "2009 11th")), false),
                new Chart(List.of(Figures.indicator("%", "2001 about -40 %", "2001 20 %", "2001 over 60 %")), false))) {
            lines.addAll(screen.lines(chart));
            lines.add(Line.BLANK);
        }
        return lines;
    }

    private List<Line> timelines(Page page) {
        var model = material.course().model();
        return new TimelineScreen(page, model).lines("Two rivers", model.all(Event.class));
    }

    private List<Line> facts(Page page) {
        var screen = new FactScreen(page, material);
        var lines = new ArrayList<Line>();
        for (var id : List.of(
                "survey-2018",
                "kaldia",
                "river-union",
                "orlov",
                "bridge-treaty",
                "bridge-toll-free",
                "grain-share",
                "grain-share-atlas",
                "toll-asked",
                "toll-lowered",
                "who-needs-whom",
                "needs-kaldia",
                "bread-test",
                "flour-or-grain",
                "share-of-grain")) {
            lines.addAll(screen.lines(material.find(id).orElseThrow()));
            lines.add(Line.BLANK);
        }
        return lines;
    }

    private List<Outline> outlines() {
        return material.course().units().stream()
                .map(unit -> Outline.of(unit, material))
                .toList();
    }

    private List<Line> units(Page page) {
        var screen = new UnitScreen(page, material.course().model());
        var lines = new ArrayList<Line>();
        for (var outline : outlines()) {
            lines.addAll(screen.lines(outline, 2));
            lines.add(Line.BLANK);
        }
        return lines;
    }

    private List<Line> terms(Page page) {
        var screen = new TermScreen(page);
        var lines = new ArrayList<Line>();
        for (var term : material.glossary().terms()) {
            lines.addAll(screen.lines(TermPage.of(term, material)));
            lines.add(Line.BLANK);
        }
        return lines;
    }

    private List<Line> lists(Page page) {
        var screen = new ListScreen(page);
        var course = material.course();
        var lines = new ArrayList<Line>();
        lines.addAll(screen.byUnit(course, material.glossary().terms(), Term::unit));
        lines.add(Line.BLANK);
        lines.addAll(screen.byUnit(course, course.model().all(Indicator.class), Indicator::unit));
        lines.add(Line.BLANK);
        lines.addAll(screen.byUnit(course, authored(), Item::unit));
        return lines;
    }

    private List<Item> authored() {
        return material.bank().items().stream()
                .filter(item -> !item.isGenerated())
                .toList();
    }
}
