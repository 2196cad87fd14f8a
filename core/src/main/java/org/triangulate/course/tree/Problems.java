package org.triangulate.course.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects every problem of a course, so that one run shows them all. */
public final class Problems {
    private static final Set<Rule> UNREAD = EnumSet.of(Rule.NOT_YAML, Rule.NO_FILE, Rule.LEAVES_FOLDER);

    private final List<Problem> found = new ArrayList<>();

    public void add(Location location, Rule rule, String message, String hint) {
        found.add(new Problem(location, rule, message, hint));
    }

    /** Every problem, by file, line and column. */
    public List<Problem> all() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::location))
                .distinct()
                .toList();
    }

    /** Whether the course cannot be used. */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> !problem.rule().isWarning());
    }

    /** Whether a file could not be read to its end. */
    public boolean breakOff() {
        return found.stream().anyMatch(problem -> UNREAD.contains(problem.rule()));
    }
}
