package org.triangulate.quiz.command;

import java.util.List;
import java.util.Random;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.store.PlannedItem;

/** The questions of a session as a tree, as a student would meet them and without their keys. */
final class PlanTree {
    private PlanTree() {}

    static Node of(List<PlannedItem> plan, Material material) {
        var questions = plan.stream()
                .map(planned ->
                        question(planned, material.bank().find(planned.item()).orElseThrow(), material))
                .toList();
        return Node.mapping().with("questions", Node.list(questions)).done();
    }

    static Node question(PlannedItem planned, Item item, Material material) {
        var form = item.task().form(material.knowledge(), new Random(planned.seed()));
        var question = Node.mapping()
                .with("id", item.id())
                .with("seed", Node.text(Long.toString(planned.seed())))
                .with("unit", item.unit())
                .with("stem", item.stem());
        if (!form.body().isEmpty()) {
            question.with("text", form.body());
        }
        return question.with(
                        "choices",
                        Node.list(form.groups().stream().map(PlanTree::group).toList()))
                .with("answer", form.howToAnswer())
                .done();
    }

    private static Node group(Form.Group group) {
        var choices = Node.mapping();
        group.choices().forEach(choice -> choices.with(choice.label(), choice.text()));
        return choices.done();
    }
}
