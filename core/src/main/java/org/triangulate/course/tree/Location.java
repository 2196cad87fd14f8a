package org.triangulate.course.tree;

import java.util.regex.Pattern;

/**
 * A place in a file, as an editor counts: line and column begin at 1.
 *
 * @param line 0 where the whole file is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    public Location {
        file = Unprintable.masked(file);
    }

    private static final Pattern INHERITED = Pattern.compile("[a-z0-9-]+: .+");

    /** For nodes that no person wrote. */
    public static final Location NOWHERE = new Location("", 0, 0);

    /** A whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** How problems name a file of the course that the one at hand extends. */
    public static String inherited(String course, String file) {
        return course + ": " + file;
    }

    /** Whether it is a place in the course that the one at hand extends. */
    public boolean isInherited() {
        return INHERITED.matcher(file).matches();
    }

    @Override
    public int compareTo(Location other) {
        return java.util.Comparator.comparing(Location::file)
                .thenComparingInt(Location::line)
                .thenComparingInt(Location::column)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
