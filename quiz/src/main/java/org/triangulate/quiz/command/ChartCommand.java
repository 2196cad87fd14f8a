package org.triangulate.quiz.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.TreeSheet;
import org.triangulate.course.tree.Node;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.quiz.screen.Chart;
import org.triangulate.quiz.screen.ChartScreen;
import org.triangulate.quiz.screen.ListScreen;
import org.triangulate.quiz.screen.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The figures of indicators, drawn. */
@Command(
        name = "chart",
        description = "Draw the figures of one indicator, or of several in one unit; without one, list them all.")
final class ChartCommand extends Subcommand {
    private static final int NARROWEST = 40;

    private static final int WIDEST = 300;

    @Parameters(arity = "0..*", paramLabel = "INDICATOR", description = "The ids of indicators or readings.")
    private @Nullable List<String> ids;

    @Option(
            names = "--cut",
            description = "Begin the axis near the least figure, not at zero; the chart says that it does.")
    private boolean cut;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "How wide the chart is, 40 to 300 columns; as wide as the screen unless said.")
    private @Nullable Integer width;

    @Override
    public Integer call() {
        var material = workspace().material();
        var model = material.course().model();
        var words = ids;
        if (words == null) {
            var all = model.all(Indicator.class);
            return answer(
                    () -> Node.list(all.stream().map(TreeSheet::of).toList()),
                    () -> new ListScreen(workspace().page()).byUnit(material.course(), all, Indicator::unit));
        }
        var indicators = words.stream()
                .map(word -> IndicatorNames.named(word, model))
                .distinct()
                .toList();
        Chart.whyNot(indicators).ifPresent(why -> {
            throw new Refusal(why);
        });
        return answer(() -> tree(indicators, model), () -> screen(model).lines(new Chart(indicators, cut)));
    }

    private ChartScreen screen(Model model) {
        var page = workspace().page();
        var columns = width;
        if (columns == null) {
            return new ChartScreen(page, page.width(), model);
        }
        if (columns < NARROWEST || columns > WIDEST) {
            throw new Refusal("refused.width", NARROWEST, WIDEST, columns);
        }
        return new ChartScreen(new Page(columns, page.plain(), page.phrases()), columns, model);
    }

    private static Node tree(List<Indicator> indicators, Model model) {
        var disagreements = indicators.stream()
                .flatMap(indicator -> indicator.readings().stream())
                .flatMap(reading -> model.disagreementsOn(reading.id()).stream())
                .distinct()
                .map(TreeSheet::of)
                .toList();
        return Node.mapping()
                .with("in", indicators.get(0).in())
                .with(
                        "indicators",
                        Node.list(indicators.stream().map(TreeSheet::of).toList()))
                .with("disagreements", Node.list(disagreements))
                .done();
    }
}
