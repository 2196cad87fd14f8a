package org.triangulate.quiz.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.marking.Comparison;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.marking.EssayFolder;
import org.triangulate.quiz.marking.MarkSheet;
import org.triangulate.quiz.marking.MarkingException;
import org.triangulate.quiz.marking.MarksFile;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.screen.AgreementScreen;
import org.triangulate.quiz.shell.MarkingLoop;
import org.triangulate.quiz.shell.MarkingLoop.Text;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;
import org.triangulate.quiz.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks essays by a rubric, and compares two markers. */
@Command(name = "mark", description = "Mark essays in a folder by an item's criteria, or compare two markers.")
final class MarkCommand extends Subcommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "ITEM", description = "The id of the item.")
    private @Nullable String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "The essays, a .txt file for each.")
    private @Nullable Path folder;

    @Option(names = "--marker", paramLabel = "NAME", description = "Who marks.")
    private @Nullable String marker;

    @Option(names = "--marks", paramLabel = "FILE", description = "Where the marks are kept; else beside the essays.")
    private @Nullable Path file;

    @Option(
            names = "--from",
            paramLabel = "ESSAY",
            defaultValue = "",
            description = "Begin at this essay, marked or not.")
    private String from = "";

    @Option(
            names = "--compare",
            arity = "2",
            paramLabel = "FILE",
            description = "Compare the marks in two files: agreement and kappa.")
    private @Nullable List<Path> compared;

    @Override
    public Integer call() {
        try {
            var files = compared;
            return files == null ? mark() : compare(files.get(0), files.get(1));
        } catch (MarkingException e) {
            throw new Refusal(e.complaint());
        }
    }

    private int mark() {
        var material = workspace().material();
        var word = id;
        if (word == null || folder == null) {
            throw new Refusal("refused.mark", String.join(", ", essays(material)));
        }
        var item = material.item(word).orElseThrow(() -> unknown("unknown.item", word, essays(material)));
        var rubric = rubric(item.id(), material)
                .orElseThrow(() -> new Refusal("refused.graded", item.id(), String.join(", ", essays(material))));
        return mark(item, rubric, folder, material);
    }

    private int mark(Item item, Rubric rubric, Path essays, Material material) {
        var name = marker == null ? "" : marker.strip();
        if (name.isEmpty()) {
            throw new Refusal("refused.marker");
        }
        var read = EssayFolder.read(essays);
        var path = file == null ? essays.resolve(MarksFile.nameFor(item.id(), name)) : file;
        var marks = MarksFile.open(path, item.id(), name, rubric);
        Function<String, Premark> premark =
                text -> Premark.of(rubric, text, material.course().model(), material.names());
        if (wantsJson()) {
            print(MarkTree.of(
                    item,
                    read.essays().stream()
                            .map(essay ->
                                    MarkTree.essay(essay.name(), premark.apply(essay.text()), marks.of(essay.name())))
                            .toList(),
                    read.complaints().stream().map(Wording.ENGLISH::say).toList()));
            return 0;
        }
        read.complaints().forEach(this::complain);
        return mark(read, rubric, marks, premark);
    }

    private int mark(EssayFolder read, Rubric rubric, MarksFile marks, Function<String, Premark> premark) {
        var texts = read.essays().stream()
                .map(essay -> new Text(essay.name(), essay.text()))
                .toList();
        if (texts.isEmpty()) {
            throw new Refusal("refused.essays", String.valueOf(folder));
        }
        if (!from.isEmpty() && texts.stream().noneMatch(text -> text.name().equals(from))) {
            throw unknown("unknown.essay", from, texts.stream().map(Text::name).toList());
        }
        var console = workspace().roomyConsole();
        var loop = new MarkingLoop(console, () -> workspace().page(), rubric, premark, marks::of, marks::keep);
        var leaving = loop.run(texts, from);
        workspace().print(List.of(Line.of(workspace().phrases().say("mark.kept", marks.path()))));
        return root().leave(leaving);
    }

    private void complain(Phrase complaint) {
        workspace().print(List.of(Line.of(workspace().phrases().say(complaint), Style.PARTLY)));
    }

    private int compare(Path first, Path second) {
        var material = workspace().material();
        MarkSheet.RubricOf rubrics =
                (item, place) -> rubric(item, material).orElseThrow(() -> new Refusal("refused.marks", place, item));
        var one = MarksFile.read(first, rubrics);
        var other = MarksFile.read(second, rubrics);
        if (!one.item().equals(other.item())) {
            throw new Refusal("refused.compared", one.item(), other.item());
        }
        var comparison = Comparison.of(rubrics.of(one.item(), first), one.marks(), other.marks());
        return answer(
                () -> AgreementTree.of(one, other, comparison),
                () -> new AgreementScreen(workspace().page()).lines(one.marker(), other.marker(), comparison));
    }

    private static Optional<Rubric> rubric(String item, Material material) {
        return material.item(item).flatMap(known -> known.task().rubric());
    }

    static List<String> essays(Material material) {
        return material.bank().items().stream()
                .filter(item -> item.task().rubric().isPresent())
                .map(Item::id)
                .toList();
    }
}
