package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.Course;
import org.triangulate.course.Unit;
import org.triangulate.course.tree.Node;
import org.triangulate.lexicon.Spelling;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.Outline;
import org.triangulate.quiz.screen.UnitScreen;
import org.triangulate.quiz.screen.UnitsScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A unit at a glance. */
@Command(
        name = "unit",
        description = "Show a unit: objectives, key facts, terms, disagreements; without one, list them.")
final class UnitCommand extends Subcommand {
    private static final int KEY_FACTS = 12;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "The unit's id or title, or the beginning of it.")
    private @Nullable List<String> words;

    @Option(names = "--all", description = "Show every key fact.")
    private boolean all;

    @Override
    public Integer call() {
        var material = workspace().material();
        if (words == null) {
            var outlines = material.course().units().stream()
                    .map(unit -> Outline.of(unit, material))
                    .toList();
            return answer(
                    () -> Node.list(outlines.stream().map(Outline::tree).toList()),
                    () -> new UnitsScreen(workspace().page()).lines(outlines));
        }
        var outline = Outline.of(named(String.join(" ", words), material), material);
        var most = all ? Integer.MAX_VALUE : KEY_FACTS;
        return answer(
                outline::tree,
                () -> new UnitScreen(workspace().page(), material.course().model()).lines(outline, most));
    }

    private static Unit named(String word, Material material) {
        var course = material.course();
        var exact = course.unit(word);
        if (exact.isPresent()) {
            return exact.get();
        }
        var near = beginning(word, course);
        if (near.size() > 1) {
            throw new Refusal("refused.several", word, String.join(", ", ids(near)));
        }
        return near.stream().findFirst().orElseThrow(() -> unknown("unknown.unit", word, ids(course.units())));
    }

    private static List<Unit> beginning(String word, Course course) {
        var start = Spelling.fold(word);
        return course.units().stream()
                .filter(unit -> !start.isEmpty()
                        && (Spelling.fold(unit.id()).startsWith(start)
                                || Spelling.fold(unit.title()).startsWith(start)))
                .toList();
    }

    private static List<String> ids(List<Unit> units) {
        var ids = new ArrayList<String>();
        units.forEach(unit -> ids.add(unit.id()));
        return ids;
    }
}
