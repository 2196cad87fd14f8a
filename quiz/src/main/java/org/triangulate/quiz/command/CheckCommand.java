package org.triangulate.quiz.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problem;
import org.triangulate.exercises.Level;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.material.MaterialReader.Checked;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads every file of a course and lists every problem. */
@Command(name = "check", description = "Check a course and list every problem; exit status 1 if it cannot be used.")
final class CheckCommand extends Subcommand {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The course's folder; else the one in use.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        var place = Optional.ofNullable(folder).or(() -> workspace().courseFolder());
        var checked = place.map(MaterialReader::checkFolder).orElseGet(MaterialReader::checkShipped);
        answer(() -> tree(checked), () -> lines(checked));
        return checked.material().isPresent() ? 0 : 1;
    }

    private static List<Line> lines(Checked checked) {
        var lines = new ArrayList<Line>();
        checked.problems().forEach(problem -> lines.add(Line.of(problem.toString())));
        var errors = errors(checked);
        var warnings = checked.problems().size() - errors;
        lines.add(Line.of(count(errors, "error") + ", " + count(warnings, "warning") + ".", Style.TITLE));
        checked.material().ifPresent(material -> lines.add(Line.of(contents(material))));
        return lines;
    }

    private static long errors(Checked checked) {
        return checked.problems().stream()
                .filter(problem -> !problem.rule().isWarning())
                .count();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String contents(Material material) {
        var items = material.bank().items();
        var generated = items.stream().filter(item -> item.isGenerated()).count();
        var above = items.stream()
                .filter(item -> !item.isGenerated() && item.level() != Level.REMEMBER)
                .count();
        return material.course().title() + ": "
                + count(material.course().model().all().size(), "fact") + ", "
                + count(material.glossary().terms().size(), "term") + ", "
                + count(items.size() - generated, "authored item") + " ("
                + above + " above recall) and "
                + count(generated, "generated one") + ".";
    }

    private static Node tree(Checked checked) {
        return Node.mapping()
                .with("usable", Node.truth(checked.material().isPresent()))
                .with(
                        "problems",
                        Node.list(checked.problems().stream()
                                .map(CheckCommand::tree)
                                .toList()))
                .done();
    }

    private static Node tree(Problem problem) {
        return Node.mapping()
                .with("file", problem.location().file())
                .with("line", Node.number(problem.location().line()))
                .with("column", Node.number(problem.location().column()))
                .with("code", problem.rule().code())
                .with("warning", Node.truth(problem.rule().isWarning()))
                .with("message", problem.message())
                .with("hint", problem.hint())
                .done();
    }
}
