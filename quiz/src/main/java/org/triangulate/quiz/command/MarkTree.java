package org.triangulate.quiz.command;

import java.util.List;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.marking.Found;
import org.triangulate.exercises.marking.Marks;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.exercises.marking.Suggestion;

/** Essays with what the program suggests and what a person has marked, as a tree. */
final class MarkTree {
    private MarkTree() {}

    static Node of(Item item, List<Node> essays, List<String> complaints) {
        return Node.mapping()
                .with("item", item.id())
                .with("essays", Node.list(essays))
                .with("unreadable", Node.texts(complaints))
                .done();
    }

    static Node essay(String name, Premark premark, Marks marks) {
        return Node.mapping()
                .with("essay", name)
                .with("words", Node.number(premark.words()))
                .with(
                        "criteria",
                        Node.list(premark.suggestions().stream()
                                .map(suggestion -> criterion(suggestion, marks))
                                .toList()))
                .done();
    }

    private static Node criterion(Suggestion suggestion, Marks marks) {
        var criterion = suggestion.criterion();
        var mark = marks.at(criterion);
        var tree = Node.mapping()
                .with("criterion", criterion.id())
                .with(
                        "found",
                        Node.list(
                                suggestion.found().stream().map(MarkTree::found).toList()))
                .with("notFound", Node.texts(suggestion.missing()));
        suggestion.level().ifPresent(level -> tree.with("suggested", level.name()));
        if (!mark.level().isEmpty()) {
            tree.with("marked", mark.level());
        }
        if (!mark.comment().isEmpty()) {
            tree.with("comment", mark.comment());
        }
        return tree.done();
    }

    private static Node found(Found found) {
        return Node.mapping()
                .with("concept", found.label())
                .with("words", found.words())
                .done();
    }
}
