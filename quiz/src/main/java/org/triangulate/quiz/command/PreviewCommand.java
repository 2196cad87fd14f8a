package org.triangulate.quiz.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problem;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Variant;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.screen.VariantsScreen;
import org.triangulate.quiz.shell.Leaving;
import org.triangulate.quiz.shell.Preview;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.text.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An item as a student meets it, again and again, for its author. */
@Command(
        name = "preview",
        description = "See an item as a student does and try answers; nothing is kept, and a saved file is read again.")
final class PreviewCommand extends Subcommand {
    private static final int MOST_VARIANTS = 1_000;

    @Parameters(paramLabel = "ID", description = "The id of the item.")
    private String id = "";

    @Option(
            names = "--variants",
            paramLabel = "NUMBER",
            description = "List what so many seeds draw, from 1 on, and ask nothing.")
    private @Nullable Integer variants;

    @Mixin
    private SeedOptions seeds = new SeedOptions();

    @Override
    public Integer call() {
        var material = workspace().material();
        var item = material.item(id).orElseThrow(() -> unknown("unknown.item", id, itemIds(material)));
        var many = variants;
        if (many != null) {
            var bySeed = variants(item, many, material);
            return answer(
                    () -> tree(bySeed), () -> new VariantsScreen(workspace().page()).lines(bySeed));
        }
        var seed = seeds.seedOf(item);
        if (wantsJson()) {
            print(PlanTree.question(new PlannedItem(item.id(), seed), item, material));
            return 0;
        }
        return root().leave(workspace()
                .courseFolder()
                .map(folder -> ofFolder(folder, seed))
                .orElseGet(() -> preview(material, seed)));
    }

    private static Map<Long, Variant> variants(Item item, int many, Material material) {
        if (many < 1 || many > MOST_VARIANTS) {
            throw new Refusal("refused.variants", MOST_VARIANTS, many);
        }
        var variants = new LinkedHashMap<Long, Variant>();
        for (long seed = 1; seed <= many; seed++) {
            variants.put(seed, item.drawn(material.knowledge(), seed));
        }
        return variants;
    }

    private static Node tree(Map<Long, Variant> bySeed) {
        return Node.list(bySeed.entrySet().stream()
                .map(entry -> tree(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Node tree(long seed, Variant variant) {
        var values = Node.mapping();
        variant.values().byName().forEach((name, drawn) -> values.with(name, drawn.text()));
        return Node.mapping()
                .with("seed", Node.text(Long.toString(seed)))
                .with("values", values.done())
                .with("mistakes", Node.texts(variant.mistakes()))
                .done();
    }

    private Leaving preview(Material material, long seed) {
        return new Preview(
                        workspace().roomyConsole(),
                        () -> material,
                        problems -> List.of(),
                        id,
                        seed,
                        workspace().phrases())
                .run();
    }

    private Leaving ofFolder(Path folder, long seed) {
        var console = workspace().roomyConsole();
        var watching = workspace().watch(folder);
        try {
            return new Preview(
                            console,
                            () -> MaterialReader.folder(folder),
                            shownOf(folder),
                            id,
                            seed,
                            workspace().phrases())
                    .run();
        } finally {
            watching.stop();
        }
    }

    private Function<List<Problem>, List<Line>> shownOf(Path folder) {
        return problems -> workspace().checkScreen(Optional.of(folder)).problems(problems);
    }
}
