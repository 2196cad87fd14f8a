package org.triangulate.quiz.command;

import java.util.List;
import org.triangulate.course.tree.Node;
import org.triangulate.model.Words;
import org.triangulate.quiz.grading.Change;
import org.triangulate.quiz.grading.Comparison;
import org.triangulate.quiz.grading.GradingRun.Result;
import org.triangulate.quiz.text.Wording;

/** What grading came to, for programs. */
final class GradesTree {
    private GradesTree() {}

    static Node of(Result result) {
        var standings = Node.mapping();
        result.standings().forEach((standing, count) -> standings.with(Words.of(standing), Node.number(count)));
        var tree = Node.mapping();
        result.version().ifPresent(version -> tree.with("version", Node.number(version)));
        return tree.with("students", standings.done())
                .with("changes", of(result.changes()))
                .with(
                        "anomalies",
                        Node.list(result.anomalies().stream()
                                .map(one -> Node.mapping()
                                        .with("student", one.student())
                                        .with(
                                                "question",
                                                Node.number(one.anomaly().question()))
                                        .with("anomaly", Words.of(one.anomaly().sort()))
                                        .with("file", one.anomaly().file())
                                        .with("receipt", one.receipt())
                                        .with("detail", one.anomaly().detail())
                                        .done())
                                .toList()))
                .with(
                        "unusable",
                        Node.texts(result.strangers().stream()
                                .map(Wording.ENGLISH::say)
                                .toList()))
                .done();
    }

    static Node of(Comparison comparison) {
        return Node.mapping()
                .with("changes", of(comparison.changes()))
                .with("came", Node.texts(comparison.came()))
                .with("gone", Node.texts(comparison.gone()))
                .done();
    }

    static Node of(List<Change> changes) {
        return Node.list(changes.stream()
                .map(change -> Node.mapping()
                        .with("student", change.after().student())
                        .with("before", change.before().points().toPlainString())
                        .with("after", change.after().points().toPlainString())
                        .with(
                                "reasons",
                                Node.texts(change.reasons().stream()
                                        .map(Wording.ENGLISH::say)
                                        .toList()))
                        .done())
                .toList());
    }
}
