package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.screen.Chart.Point;

/** Where figures stand from left to right: by their years, those of one year side by side. */
final class Years {
    private final List<Point> points;
    private final int columns;

    /**
     * @param points in the order of time
     */
    Years(List<Point> points, int columns) {
        this.points = points;
        this.columns = columns;
    }

    /** The column of a year. */
    int column(double year) {
        var first = points.stream().mapToInt(Point::from).min().orElse(0);
        var last = points.stream().mapToInt(Point::until).max().orElse(0);
        return last == first ? 0 : (int) Math.round((year - first) / (last - first) * (columns - 1));
    }

    /** The column of each figure: that of its year, or as near to it as leaves one free between any two. */
    List<Integer> places() {
        var places = new ArrayList<Integer>();
        for (var point : points) {
            var least = places.isEmpty() ? 0 : places.get(places.size() - 1) + 2;
            places.add(Math.max(least, column(point.year())));
        }
        for (int i = places.size() - 1, most = columns - 1; i >= 0; i--, most -= 2) {
            places.set(i, Math.min(most, places.get(i)));
        }
        return places;
    }

    /** Each year, at the first of its figures. */
    List<Labels.Label> labels() {
        var places = places();
        var labels = new ArrayList<Labels.Label>();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0 || points.get(i).year() != points.get(i - 1).year()) {
                labels.add(new Labels.Label(places.get(i), written(points.get(i))));
            }
        }
        return labels;
    }

    private static String written(Point point) {
        return point.from() == point.until() ? String.valueOf(point.from()) : point.from() + "–" + point.until();
    }
}
