package org.triangulate.quiz.command;

import java.util.List;
import java.util.Optional;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.marking.Agreement;
import org.triangulate.exercises.marking.Comparison;
import org.triangulate.quiz.marking.MarkSheet;

/** How far two markers agree, as a tree. */
final class AgreementTree {
    private AgreementTree() {}

    static Node of(MarkSheet first, MarkSheet second, Comparison comparison) {
        return Node.mapping()
                .with("item", first.item())
                .with("markers", Node.texts(List.of(first.marker(), second.marker())))
                .with("essays", Node.number(comparison.both()))
                .with("onlyOne", Node.texts(comparison.onlyOne()))
                .with(
                        "criteria",
                        Node.list(comparison.criteria().stream()
                                .map(one -> agreement(one.agreement())
                                        .with("criterion", one.criterion().id())
                                        .done())
                                .toList()))
                .with("overAll", agreement(comparison.overAll()).done())
                .with(
                        "differences",
                        Node.list(comparison.differences().stream()
                                .map(AgreementTree::difference)
                                .toList()))
                .done();
    }

    private static Node.Builder agreement(Agreement agreement) {
        var tree = Node.mapping()
                .with("essays", Node.number(agreement.texts()))
                .with("observed", Node.number(agreement.observed()))
                .with("expected", Node.number(agreement.expected()));
        kappa(tree, "kappa", agreement.kappa());
        kappa(tree, "weightedKappa", agreement.weightedKappa());
        return tree;
    }

    /** What is not defined is left out. */
    private static void kappa(Node.Builder tree, String name, Optional<Double> kappa) {
        kappa.ifPresent(value -> {
            tree.with(name, Node.number(value));
            tree.with(name + "InWords", Agreement.inWords(value));
        });
    }

    private static Node difference(Comparison.Difference difference) {
        return Node.mapping()
                .with("essay", difference.text())
                .with("criterion", difference.criterion().id())
                .with("first", difference.first().name())
                .with("second", difference.second().name())
                .done();
    }
}
