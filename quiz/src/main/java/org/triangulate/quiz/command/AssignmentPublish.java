package org.triangulate.quiz.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.handout.Fingerprint;
import org.triangulate.quiz.assignment.AssignmentFolder;
import org.triangulate.quiz.assignment.AssignmentReader;
import org.triangulate.quiz.assignment.Publication;
import org.triangulate.quiz.assignment.Publication.Published;
import org.triangulate.quiz.assignment.Roster;
import org.triangulate.quiz.author.Site;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.ShellWord;
import org.triangulate.quiz.text.ShownPath;
import org.triangulate.quiz.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands an assignment out. */
@Command(name = "publish", description = "Write the packages of an assignment that you hand out, without any key.")
final class AssignmentPublish extends Subcommand {
    @Parameters(paramLabel = "FILE", description = "The file of the assignment.")
    private Path file = Path.of("");

    @Option(
            names = "--roster",
            required = true,
            paramLabel = "FILE",
            description = "The students, as CSV with a column id.")
    private Path roster = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the published assignment.")
    private Path out = Path.of("");

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "How the roster is encoded; UTF-8 unless it says otherwise.")
    private @Nullable String encoding;

    @Option(names = "--one-for-all", description = "One package for everybody, in place of one for each student.")
    private boolean forAll;

    @Override
    public Integer call() {
        refuseForeignFile();
        var material = workspace().material().in(Wording.in(workspace().language()));
        var assignment = AssignmentReader.read(file, material);
        var students = Roster.read(roster, charset());
        var published = Publication.publish(
                new AssignmentFolder(out),
                file,
                assignment,
                material,
                students,
                forAll,
                workspace().surroundings().chance());
        return answer(() -> tree(published), () -> lines(published));
    }

    /** What stands in a course's folder is about that course, which has to be said here as it is everywhere. */
    private void refuseForeignFile() {
        if (workspace().courseFolder().isEmpty()) {
            Site.of(file)
                    .course()
                    .filter(course -> Files.exists(course.resolve(CourseFolder.HEAD)))
                    .ifPresent(course -> {
                        throw new Refusal("refused.othercourse", file, ShellWord.of(ShownPath.of(course)));
                    });
        }
    }

    private Optional<Charset> charset() {
        try {
            return Optional.ofNullable(encoding).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refusal("refused.encoding", String.valueOf(encoding));
        }
    }

    private static Node tree(Published published) {
        return Node.mapping()
                .with("packages", Node.number(published.packages()))
                .with("added", Node.number(published.added()))
                .with("key", Fingerprint.of(published.key()))
                .with(
                        "practised",
                        Node.texts(published.practised().stream().map(Item::id).toList()))
                .done();
    }

    private List<Line> lines(Published published) {
        var folder = new AssignmentFolder(out);
        var page = workspace().page();
        var phrases = workspace().phrases();
        var lines = new ArrayList<Line>();
        lines.addAll(page.sentence(phrases.count("publish.done", published.packages(), folder.handOut())));
        lines.addAll(page.sentence(phrases.say("publish.key", Fingerprint.of(published.key()))));
        lines.addAll(page.sentence(phrases.say("publish.back", folder.submissions(), out)));
        lines.addAll(page.sentence(phrases.say("publish.secret", folder.secret())));
        published
                .strangers()
                .forEach(stranger -> lines.addAll(page.remark(phrases.say("publish.stranger", stranger.student()))));
        if (!published.practised().isEmpty()) {
            var ids = published.practised().stream().map(Item::id).toList();
            lines.addAll(page.remark(phrases.count("publish.practised", ids.size(), String.join(", ", ids))));
        }
        return lines;
    }
}
