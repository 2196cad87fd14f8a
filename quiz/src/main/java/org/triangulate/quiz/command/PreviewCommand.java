package org.triangulate.quiz.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.triangulate.course.tree.Problem;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.shell.Leaving;
import org.triangulate.quiz.shell.Preview;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.text.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An item as a student meets it, again and again, for its author. */
@Command(
        name = "preview",
        description = "See an item as a student does and try answers; nothing is kept, and a saved file is read again.")
final class PreviewCommand extends Subcommand {
    @Parameters(paramLabel = "ID", description = "The id of the item.")
    private String id = "";

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Which order the choices stand in; 1 unless said.")
    private long seed;

    @Override
    public Integer call() {
        var material = workspace().material();
        var item = material.item(id).orElseThrow(() -> unknown("item", id, itemIds(material)));
        if (wantsJson()) {
            print(PlanTree.question(new PlannedItem(item.id(), seed), item, material));
            return 0;
        }
        return root().leave(workspace().courseFolder().map(this::ofFolder).orElseGet(() -> preview(material)));
    }

    private Leaving preview(Material material) {
        return new Preview(workspace().roomyConsole(), () -> material, problems -> List.of(), id, seed).run();
    }

    private Leaving ofFolder(Path folder) {
        var console = workspace().roomyConsole();
        var watching = workspace().watch(folder);
        try {
            return new Preview(console, () -> MaterialReader.folder(folder), shownOf(folder), id, seed).run();
        } finally {
            watching.stop();
        }
    }

    private Function<List<Problem>, List<Line>> shownOf(Path folder) {
        return problems -> workspace().checkScreen(Optional.of(folder)).problems(problems);
    }
}
