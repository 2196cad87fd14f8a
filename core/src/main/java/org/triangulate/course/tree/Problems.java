package org.triangulate.course.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects every problem of a course, so that one run shows them all. */
public final class Problems {
    private static final Set<Rule> UNREAD = EnumSet.of(Rule.NOT_YAML, Rule.NO_FILE, Rule.LEAVES_FOLDER);

    private final List<Problem> found = new ArrayList<>();
    private Function<Problem, Optional<Problem>> telling = Optional::of;

    public void add(Location location, Rule rule, String message, String hint) {
        telling.apply(new Problem(location, rule, message, hint)).ifPresent(found::add);
    }

    /** Has every problem from now on told in other words, or not at all. */
    public void tell(Function<Problem, Optional<Problem>> otherwise) {
        telling = otherwise;
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
