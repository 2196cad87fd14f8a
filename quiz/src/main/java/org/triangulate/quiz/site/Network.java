package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.triangulate.model.Organization;
import org.triangulate.model.State;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Plot;

/**
 * Who belongs to what, as two columns with a line for each tie. Those with most ties come first on the left; on the right
 * each stands near those who belong to it.
 */
final class Network {
    private static final int WIDTH = 720;

    private static final int LEFT = 215;

    private static final int RIGHT = 375;

    private static final int ROW = 26;

    private static final int TOP = 22;

    private static final int LETTERS_LEFT = 28;

    private static final int LETTERS_RIGHT = 46;

    private final Edition edition;
    private final String id;
    private final List<Tie> ties = new ArrayList<>();

    private record Tie(String from, String to, boolean special) {}

    /**
     * @param id of its own on the page
     */
    Network(Edition edition, String id) {
        this.edition = edition;
        this.id = "_" + id;
    }

    /**
     * Adds a line.
     *
     * @param special whether it is dashed, for another role than that of a plain member
     */
    void tie(String from, String to, boolean special) {
        ties.add(new Tie(from, to, special));
    }

    /** The drawing; nothing where there are no ties. */
    List<Html> drawn(String title, String legend) {
        if (ties.isEmpty()) {
            return List.of();
        }
        var left = places(ties.stream().map(Tie::from).toList(), this::byTies);
        var right = places(ties.stream().map(Tie::to).toList(), to -> near(to, left));
        var rows = Math.max(left.size(), right.size());
        var plot = new Plot(id, WIDTH, TOP + rows * ROW, title, description());
        ties.forEach(tie -> line(plot, tie, y(tie.from(), left, rows), y(tie.to(), right, rows)));
        left.keySet().forEach(from -> node(plot, from, LEFT, y(from, left, rows)));
        right.keySet().forEach(to -> node(plot, to, RIGHT, y(to, right, rows)));
        return List.of(Drawing.of(plot.element(), title, Element.of("figcaption", legend)));
    }

    /** The ends on one side, each with its row. */
    private static Map<String, Integer> places(List<String> ends, ToDoubleFunction<String> order) {
        var places = new LinkedHashMap<String, Integer>();
        new LinkedHashSet<>(ends)
                .stream().sorted(Comparator.comparingDouble(order)).forEach(end -> places.put(end, places.size()));
        return places;
    }

    private double byTies(String from) {
        return -ties.stream().filter(tie -> tie.from().equals(from)).count();
    }

    /** The middle of the rows that it is tied to. */
    private double near(String to, Map<String, Integer> left) {
        return ties.stream()
                .filter(tie -> tie.to().equals(to))
                .mapToInt(tie -> left.getOrDefault(tie.from(), 0))
                .average()
                .orElse(0);
    }

    /** The shorter side is spread over the height of the longer one. */
    private static double y(String end, Map<String, Integer> places, int rows) {
        return TOP + (places.getOrDefault(end, 0) + 0.5) * rows * ROW / places.size() - ROW / 2.0;
    }

    private static void line(Plot plot, Tie tie, double from, double to) {
        var middle = (LEFT + RIGHT) / 2;
        plot.path(
                tie.special() ? "tie special" : "tie",
                "M" + LEFT + " " + Plot.number(from) + "C" + middle + " " + Plot.number(from) + " " + middle + " "
                        + Plot.number(to) + " " + RIGHT + " " + Plot.number(to));
    }

    /** A state is a dot, an organization a square, anything else a diamond. */
    private void node(Plot plot, String end, int x, double y) {
        var isLeft = x == LEFT;
        if (edition.model().find(State.class, end).isPresent()) {
            plot.circle("mark", x, y, 5);
        } else if (edition.model().find(Organization.class, end).isPresent()) {
            plot.rectangle("mark", x - 5, y - 5, 10, 10);
        } else {
            plot.diamond("mark", x, y, 6);
        }
        var name = FigurePlot.cut(edition.links().name(end), isLeft ? LETTERS_LEFT : LETTERS_RIGHT);
        plot.words(isLeft ? x - 12 : x + 12, y + 4, isLeft ? "end" : "start", name);
    }

    private String description() {
        var byEnd = ties.stream().collect(Collectors.groupingBy(Tie::to, LinkedHashMap::new, Collectors.toList()));
        return byEnd.entrySet().stream()
                .map(entry -> edition.links().name(entry.getKey()) + ": "
                        + entry.getValue().stream()
                                .map(tie -> edition.links().name(tie.from()))
                                .collect(Collectors.joining(", "))
                        + ".")
                .collect(Collectors.joining(" "));
    }
}
