package org.triangulate.quiz.command;

import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problem;
import org.triangulate.quiz.material.MaterialReader.Checked;

/** What the check of a course found, as a tree. */
final class CheckTree {
    private CheckTree() {}

    static Node of(Checked checked) {
        var tree = Node.mapping().with("usable", Node.truth(checked.material().isPresent()));
        checked.material()
                .map(material -> material.course().base())
                .filter(base -> !base.isEmpty())
                .ifPresent(base -> tree.with("extends", base));
        return tree.with(
                        "problems",
                        Node.list(checked.problems().stream().map(CheckTree::of).toList()))
                .done();
    }

    private static Node of(Problem problem) {
        return Node.mapping()
                .with("file", problem.location().file())
                .with("line", Node.number(problem.location().line()))
                .with("column", Node.number(problem.location().column()))
                .with("code", problem.rule().code())
                .with("warning", Node.truth(problem.rule().isWarning()))
                .with("message", problem.message())
                .with("hint", problem.hint())
                .done();
    }
}
