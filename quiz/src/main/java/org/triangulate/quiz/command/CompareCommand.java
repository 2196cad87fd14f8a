package org.triangulate.quiz.command;

import org.jspecify.annotations.Nullable;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.tree.Node;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.quiz.screen.CompareScreen;
import org.triangulate.quiz.screen.ListScreen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Who says what of one indicator. */
@Command(name = "compare", description = "Compare what the sources say of an indicator; without one, list them all.")
final class CompareCommand extends Subcommand {
    @Parameters(arity = "0..1", paramLabel = "INDICATOR", description = "The id of an indicator or a reading.")
    private @Nullable String id;

    @Override
    public Integer call() {
        var material = workspace().material();
        var model = material.course().model();
        var indicators = model.all(Indicator.class);
        var word = id;
        if (word == null) {
            return answer(
                    () -> Node.list(indicators.stream().map(TreeSheet::of).toList()),
                    () -> new ListScreen(workspace().page()).byUnit(material.course(), indicators, Indicator::unit));
        }
        var indicator = IndicatorNames.named(word, model);
        return answer(
                () -> tree(indicator, model),
                () -> new CompareScreen(workspace().page(), model).lines(indicator));
    }

    private static Node tree(Indicator indicator, Model model) {
        var disagreements = indicator.readings().stream()
                .flatMap(reading -> model.disagreementsOn(reading.id()).stream())
                .distinct()
                .map(TreeSheet::of)
                .toList();
        return Node.mapping()
                .with("indicator", TreeSheet.of(indicator))
                .with("disagreements", Node.list(disagreements))
                .done();
    }
}
