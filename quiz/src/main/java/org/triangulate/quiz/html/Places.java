package org.triangulate.quiz.html;

import java.util.ArrayList;
import java.util.List;

/** What is taken on a drawing. */
public final class Places {
    private final List<Place> taken = new ArrayList<>();

    private record Place(double x, double y, double width, double height) {
        boolean meets(Place other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    public void take(double x, double y, double width, double height) {
        taken.add(new Place(x, y, width, height));
    }

    public boolean isFree(double x, double y, double width, double height) {
        return taken.stream().noneMatch(new Place(x, y, width, height)::meets);
    }
}
