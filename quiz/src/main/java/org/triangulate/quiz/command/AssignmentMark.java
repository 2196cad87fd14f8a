package org.triangulate.quiz.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.grading.Texts;
import org.triangulate.quiz.marking.MarksFile;
import org.triangulate.quiz.shell.MarkingLoop;
import org.triangulate.quiz.text.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Marks the texts of a class, without showing whose they are. */
@Command(name = "mark", description = "Mark the texts that came back, without seeing whose they are.")
final class AssignmentMark extends PublishedCommand {
    @Option(names = "--marker", required = true, paramLabel = "NAME", description = "Who marks.")
    private String marker = "";

    @Option(names = "--item", paramLabel = "ITEM", description = "Which item, where several are marked by a person.")
    private @Nullable String item;

    @Override
    public Integer call() {
        var register = register();
        var assignment = assignment(register);
        var marked = Texts.items(register, assignment.items());
        var id = chosen(marked);
        var asked = assignment.items().find(id).orElseThrow();
        return mark(asked, Texts.of(folder(), assignment.assignment(), register, id));
    }

    private String chosen(List<String> marked) {
        var word = item;
        if (marked.isEmpty()) {
            throw new Refusal("refused.notexts");
        }
        if (word == null && marked.size() > 1) {
            throw new Refusal("refused.whichtext", String.join(", ", marked));
        }
        if (word != null && !marked.contains(word)) {
            throw unknown("unknown.item", word, marked);
        }
        return word == null ? marked.get(0) : word;
    }

    private int mark(Item asked, Texts texts) {
        var rubric = asked.task().rubric().orElseThrow();
        var marks = MarksFile.open(marksFolder(asked), asked.id(), marker.strip(), rubric);
        var material = workspace().material();
        Function<String, Premark> premark =
                text -> Premark.of(rubric, text, material.course().model(), material.names());
        if (wantsJson()) {
            print(MarkTree.of(
                    asked,
                    texts.all().stream()
                            .map(text -> MarkTree.essay(text.name(), premark.apply(text.text()), marks.of(text.name())))
                            .toList(),
                    List.of()));
            return 0;
        }
        if (texts.all().isEmpty()) {
            throw new Refusal("refused.textless", asked.id());
        }
        var loop = new MarkingLoop(
                workspace().roomyConsole(), () -> workspace().page(), rubric, premark, marks::of, marks::keep);
        var leaving = loop.run(
                texts.all().stream()
                        .map(text -> new MarkingLoop.Text(text.name(), text.text()))
                        .toList(),
                "");
        workspace().print(List.of(Line.of(workspace().phrases().say("mark.kept", marks.path()))));
        return root().leave(leaving);
    }

    private Path marksFolder(Item asked) {
        try {
            Files.createDirectories(folder().marks());
        } catch (IOException e) {
            throw AssignmentException.unwritten(folder().marks(), e);
        }
        return folder().marks().resolve(MarksFile.nameFor(asked.id(), marker.strip()));
    }
}
