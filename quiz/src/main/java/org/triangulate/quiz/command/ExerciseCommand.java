package org.triangulate.quiz.command;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Grade;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Words;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.screen.ListScreen;
import org.triangulate.quiz.screen.VerdictScreen;
import org.triangulate.quiz.shell.StudyLoop;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.text.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One item, asked now. */
@Command(name = "exercise", description = "Answer one item; without an id, list them all.")
final class ExerciseCommand extends Subcommand {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "The id of the item.")
    private @Nullable String id;

    @Option(names = "--answer", paramLabel = "TEXT", description = "Grade this answer and keep nothing of it.")
    private @Nullable String typed;

    @Mixin
    private SeedOptions seeds = new SeedOptions();

    @Override
    public Integer call() {
        var material = workspace().material();
        var word = id;
        if (word == null) {
            return answer(() -> tree(material), () -> lines(material));
        }
        var item = material.item(word).orElseThrow(() -> unknown("unknown.item", word, itemIds(material)));
        if (typed != null) {
            return grade(item, typed, material);
        }
        var planned = new PlannedItem(item.id(), seeds.seedOf(item));
        if (wantsJson()) {
            print(PlanTree.question(planned, item, material));
            return 0;
        }
        return root().leave(new StudyLoop(workspace().desk()).run(seeds.sessionOf(item), () -> List.of(planned), ""));
    }

    private int grade(Item authored, String answer, Material material) {
        var seed = seeds.seedOf(authored);
        var item = authored.variant(material.knowledge(), seed);
        try {
            var grade = item.task().form(material.knowledge(), new Random(seed)).grade(answer);
            return answer(
                    () -> tree(item, grade),
                    () -> new VerdictScreen(
                                    workspace().page(), material.course().model())
                            .lines(item, grade));
        } catch (UnreadableAnswer e) {
            throw new Refusal(e.phrase());
        }
    }

    private static Node tree(Item item, Grade grade) {
        var tree = Node.mapping().with("id", item.id()).with("verdict", Words.of(grade.verdict()));
        if (grade.marked()) {
            tree.with("score", Node.number(grade.score()));
        }
        return tree.with("understood", grade.understood())
                .with("expected", grade.expected())
                .with("remarks", Node.texts(grade.remarks()))
                .done();
    }

    private List<Line> lines(Material material) {
        var list = new ListScreen(workspace().page());
        var asMet = material.bank().items().stream()
                .map(item -> item.variant(material.knowledge(), SeedOptions.FIRST))
                .toList();
        return list.byUnit(material.course(), asMet, Item::unit);
    }

    private static Node tree(Material material) {
        return Node.list(material.bank().items().stream()
                .map(item -> Node.mapping()
                        .with("id", item.id())
                        .with("unit", item.unit())
                        .with("stem", item.stem())
                        .done())
                .toList());
    }
}
