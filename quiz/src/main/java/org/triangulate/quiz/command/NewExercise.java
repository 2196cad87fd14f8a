package org.triangulate.quiz.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.Similar;
import org.triangulate.course.Unit;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Template;
import org.triangulate.model.Id;
import org.triangulate.model.Source;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.author.Linked;
import org.triangulate.quiz.author.NewItem;
import org.triangulate.quiz.author.Site;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.screen.ThingName;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.ShellWord;
import org.triangulate.quiz.text.ShownPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A file with a small item in it, which its author changes piece by piece. */
@Command(name = "exercise", description = "Write a file with a small complete item of a kind, for you to change.")
final class NewExercise extends Subcommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "PLACE",
            description = "The course's folder, or the file to write; else the course in use.")
    private @Nullable Path place;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "The kind, such as single-choice.")
    private String kind = "";

    @Option(names = "--unit", paramLabel = "UNIT", description = "The unit that it belongs to; else the first.")
    private @Nullable String unit;

    @Option(names = "--id", paramLabel = "ID", description = "Its id; else one that is free.")
    private @Nullable String id;

    @Override
    public Integer call() {
        if (!Template.kinds().contains(kind)) {
            throw Similar.to(kind, Template.kinds())
                    .map(near -> Refusal.meant(Phrase.of("unknown.kind", kind), near))
                    .orElseGet(() -> new Refusal("refused.kind", kind, String.join(", ", Template.kinds())));
        }
        var site = site();
        var material = site.course().map(MaterialReader::folder).orElseGet(workspace()::material);
        var item = new NewItem(kind, id(material, site), unit(material), source(material), site);
        write(item);
        return answer(() -> tree(item), () -> lines(item));
    }

    private Site site() {
        return Optional.ofNullable(place)
                .or(() -> workspace().courseFolder())
                .map(Site::of)
                .orElseThrow(() -> new Refusal("refused.place", kind));
    }

    private String id(Material material, Site site) {
        var asked = id;
        if (asked == null) {
            return NewItem.freeId(kind, material, site);
        }
        if (!Id.isValid(asked) || asked.startsWith(Item.GENERATED)) {
            throw new Refusal("refused.id", asked, Item.GENERATED);
        }
        material.find(asked).ifPresent(thing -> {
            throw new Refusal("refused.taken", asked, ThingName.of(thing));
        });
        return asked;
    }

    private Unit unit(Material material) {
        var units = material.course().units();
        var asked = unit;
        return asked == null
                ? units.get(0)
                : material.course()
                        .unit(asked)
                        .orElseThrow(() -> unknown(
                                "unknown.unit",
                                asked,
                                units.stream().map(Unit::id).toList()));
    }

    private static Source source(Material material) {
        return material.course().model().all(Source.class).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("refused.source"));
    }

    private static void write(NewItem item) {
        var file = ShownPath.of(item.file());
        if (!item.site().isRead()) {
            throw new Refusal("refused.unread", file);
        }
        try {
            item.write();
        } catch (FileAlreadyExistsException e) {
            throw new Refusal("refused.exists", file);
        } catch (Linked e) {
            throw new Refusal("refused.link", file, e.place());
        } catch (IOException e) {
            throw new Refusal("refused.file", file, String.valueOf(e.getMessage()));
        }
    }

    private static Node tree(NewItem item) {
        return Node.mapping()
                .with("file", item.file().toString())
                .with("id", item.id())
                .with("kind", item.kind())
                .with("unit", item.unit().id())
                .done();
    }

    /** The command that shows it, as it is typed where this one was. */
    private String preview(NewItem item) {
        var command = "preview " + item.id();
        return root().isInShell()
                ? command
                : item.site()
                        .course()
                        .map(course -> "triangulate --course " + ShellWord.of(ShownPath.of(course)) + " " + command)
                        .orElse("triangulate " + command);
    }

    /** What was written, and what the check has to say of it; of a new file that should be nothing. */
    private List<Line> lines(NewItem item) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(workspace().phrases().say("new.written", ShownPath.of(item.file()))));
        item.site().course().ifPresent(course -> {
            var name = course.relativize(item.file()).toString().replace('\\', '/');
            var problems = MaterialReader.checkFolder(course).problems().stream()
                    .filter(problem -> problem.location().file().equals(name))
                    .toList();
            lines.addAll(workspace().checkScreen(Optional.of(course)).problems(problems));
        });
        lines.add(Line.of(workspace().phrases().say("new.next", preview(item))));
        return lines;
    }
}
