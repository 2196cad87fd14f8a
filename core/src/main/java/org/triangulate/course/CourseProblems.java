package org.triangulate.course;

import java.util.List;
import java.util.stream.Collectors;
import org.triangulate.course.tree.Problem;

/** Thrown where a course cannot be used; the message lists every problem, a line each. */
public final class CourseProblems extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public CourseProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
