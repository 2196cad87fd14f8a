package org.triangulate.quiz.site;

import java.util.List;
import org.triangulate.quiz.html.Places;
import org.triangulate.quiz.html.Plot;

/** Words beside the marks of a drawing, each on the first side on which it meets no mark and no other words. */
final class FigureLabels {
    private static final double LETTER = 7.8;

    private static final int HEIGHT = 14;

    private final Places places = new Places();
    private final int left;
    private final int right;
    private final int floor;

    /**
     * @param left where words may begin
     * @param right where they have to end
     * @param floor what they stand above
     */
    FigureLabels(int left, int right, int floor) {
        this.left = left;
        this.right = right;
        this.floor = floor;
    }

    /** Takes the place of a mark. */
    void keepFree(double x, double y, double radius) {
        places.take(x - radius, y - radius, radius * 2, radius * 2);
    }

    /** Writes the words of the mark at a place. */
    void write(Plot plot, String words, double x, double y) {
        var width = words.length() * LETTER;
        var sides = List.of(
                new double[] {x + 12, y + 4},
                new double[] {x - 12 - width, y + 4},
                new double[] {x - width / 2, y + 26},
                new double[] {x - width / 2, y - 18},
                new double[] {x - width / 2, y + 42},
                new double[] {x - width / 2, y - 34});
        var side = sides.stream().filter(at -> isFree(at, width)).findFirst().orElse(sides.get(0));
        places.take(side[0], side[1] - 11, width, HEIGHT);
        plot.words(side[0], side[1], "start", words);
    }

    private boolean isFree(double[] at, double width) {
        var isInside = at[0] > left && at[0] + width < right && at[1] > 12 && at[1] < floor;
        return isInside && places.isFree(at[0], at[1] - 11, width, HEIGHT);
    }
}
