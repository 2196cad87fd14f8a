package org.triangulate.quiz.author;

import java.io.IOException;

/** A link stands where the program would write, and might lead anywhere. */
public final class Linked extends IOException {
    private static final long serialVersionUID = 1L;

    private final String place;

    Linked(String place) {
        super(place + " is a link");
        this.place = place;
    }

    /** The link, as a path. */
    public String place() {
        return place;
    }
}
