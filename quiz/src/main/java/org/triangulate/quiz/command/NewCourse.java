package org.triangulate.quiz.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.author.Beginning;
import org.triangulate.quiz.author.CourseCopy;
import org.triangulate.quiz.author.CourseDetails;
import org.triangulate.quiz.author.CourseOverlay;
import org.triangulate.quiz.author.CourseTemplate;
import org.triangulate.quiz.author.DetailReader;
import org.triangulate.quiz.author.Linked;
import org.triangulate.quiz.author.NewFolder;
import org.triangulate.quiz.author.Original;
import org.triangulate.quiz.author.UnfitDetail;
import org.triangulate.quiz.author.UsualDetails;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.screen.NewCourseScreen;
import org.triangulate.quiz.shell.CourseInterview;
import org.triangulate.quiz.text.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A course of one's own: the small example that comes along, a copy of another one, or one laid over it. */
@Command(name = "course", description = "Write a small complete course, or a copy of one, for you to change.")
final class NewCourse extends Subcommand {
    @Parameters(paramLabel = "DIR", description = "The folder of the course, which is not there yet or is empty.")
    private Path place = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "COURSE",
            description = "Copy this course: one that comes along, by its id, or a folder.")
    private @Nullable String from;

    @Option(
            names = "--extends",
            paramLabel = "ID",
            description = "Lay the course over this one, which comes along: it has all of that, and what you change.")
    private @Nullable String extended;

    @Mixin
    private DetailOptions said = new DetailOptions();

    @Override
    public Integer call() {
        var folder = new NewFolder(place);
        try {
            folder.objection(workspace().profileFolder()).ifPresent(objection -> {
                throw new Refusal(objection);
            });
            var beginning = beginning();
            var details = details(beginning, folder);
            if (details.isEmpty()) {
                return 1;
            }
            var material = folder.fill(made -> write(beginning, details.get(), made, folder.place()));
            return answer(() -> tree(material, folder.place()), () -> lines(material, folder.shown()));
        } catch (Linked e) {
            throw new Refusal("refused.link", folder.shown(), e.place());
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("refused.file", folder.shown(), String.valueOf(e.getMessage()));
        }
    }

    private Beginning beginning() throws IOException {
        var copied = from;
        var base = extended;
        if (copied != null && base != null) {
            throw new Refusal("newcourse.both");
        }
        if (base != null) {
            return CourseOverlay.over(base)
                    .orElseThrow(() -> new Refusal("newcourse.extends", base, Original.shipped()));
        }
        return copied == null ? new CourseTemplate() : copyOf(copied);
    }

    private static CourseCopy copyOf(String course) throws IOException {
        var original = Original.of(course).orElseThrow(() -> new Refusal("newcourse.from", course, Original.shipped()));
        var copy = CourseCopy.of(original);
        if (!copy.head().canBeRenamed()) {
            throw new Refusal("newcourse.head", course);
        }
        return copy;
    }

    /** Who wants JSON is a program, which nobody asks: what it does not say is as usual. Empty where the author left. */
    private Optional<CourseDetails> details(Beginning beginning, NewFolder folder) {
        var reader = new DetailReader(beginning.taken());
        var usual = usual(beginning, folder, reader);
        var known = said.read(beginning.asked(), reader);
        if (wantsJson()) {
            return Optional.of(completed(beginning, known, usual));
        }
        var interview = new CourseInterview(workspace().console(), workspace().phrases(), reader, usual);
        var details = interview.ask(beginning.asked(), known, folder.shown());
        if (details.isEmpty()) {
            workspace().print(workspace().page().remark(workspace().phrases().say("newcourse.left")));
            root().leave(interview.leaving());
        }
        return details;
    }

    private static CourseDetails completed(Beginning beginning, CourseDetails known, UsualDetails usual) {
        try {
            return usual.completed(beginning.asked(), known);
        } catch (UnfitDetail e) {
            throw new Refusal(e.complaint());
        }
    }

    private UsualDetails usual(Beginning beginning, NewFolder folder, DetailReader reader) {
        var today = LocalDate.ofInstant(
                workspace().surroundings().clock().instant(), workspace().zone());
        return new UsualDetails(
                beginning.usual(),
                workspace().language().tag(),
                today.getYear(),
                String.valueOf(folder.place().getFileName()),
                reader);
    }

    /** What cannot be used stays out of sight, and is taken away again. */
    private static Material write(Beginning beginning, CourseDetails details, Path made, Path place)
            throws IOException {
        beginning.write(details, made, place);
        return MaterialReader.folder(made);
    }

    private static Node tree(Material material, Path folder) {
        return Node.mapping()
                .with("folder", folder.toString())
                .with("id", material.course().id())
                .with("title", material.course().title())
                .with("exercise", exercise(material))
                .done();
    }

    private List<Line> lines(Material material, Path folder) {
        return new NewCourseScreen(workspace().page()).written(folder, material.course(), exercise(material));
    }

    /** One to look at first. */
    private static String exercise(Material material) {
        var ids = material.bank().items();
        return ids.stream()
                .filter(item -> !item.isGenerated())
                .findFirst()
                .or(() -> ids.stream().findFirst())
                .map(Item::id)
                .orElse("");
    }
}
