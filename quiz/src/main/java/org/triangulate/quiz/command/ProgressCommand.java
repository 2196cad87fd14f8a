package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triangulate.course.tree.Node;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.memory.Calibration;
import org.triangulate.quiz.screen.CalibrationScreen;
import org.triangulate.quiz.screen.LeechScreen;
import org.triangulate.quiz.screen.ProgressScreen;
import org.triangulate.quiz.session.Leech;
import org.triangulate.quiz.session.Predictions;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.session.Progress.UnitProgress;
import org.triangulate.quiz.shell.Desk;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Wording;
import picocli.CommandLine.Command;

/** How far one has come. */
@Command(name = "progress", description = "Show how far you are, unit by unit.")
final class ProgressCommand extends Subcommand {
    @Override
    public Integer call() {
        var desk = workspace().desk();
        var today = desk.today();
        var progress = desk.progress(today);
        var predictions = Predictions.of(today.answers(), desk.scheduler());
        var leeches = Leech.among(today.answers(), desk::said);
        return answer(() -> tree(progress, predictions, leeches), () -> lines(desk, progress, predictions, leeches));
    }

    private static List<Line> lines(Desk desk, Progress progress, Predictions predictions, List<Leech> leeches) {
        var material = desk.material();
        var lines = new ArrayList<>(new ProgressScreen(desk.page()).lines(progress));
        lines.addAll(new LeechScreen(desk.page()).lines(leeches, item -> stem(item, material)));
        var calibration = predictions.calibration();
        if (calibration.predictions() > 0) {
            lines.add(Line.BLANK);
            lines.addAll(new CalibrationScreen(desk.page()).lines(calibration, byTitle(predictions, material)));
        }
        return lines;
    }

    private static String stem(String item, Material material) {
        return material.bank().find(item).map(Item::stem).orElse(item);
    }

    private static Map<String, Calibration> byTitle(Predictions predictions, Material material) {
        var byUnit = predictions.byUnit(
                item -> material.bank().find(item).map(Item::unit).orElse(""));
        var byTitle = new LinkedHashMap<String, Calibration>();
        material.course().units().stream()
                .filter(unit -> byUnit.containsKey(unit.id()))
                .forEach(unit -> byTitle.put(unit.title(), byUnit.get(unit.id())));
        return byTitle;
    }

    private static Node tree(Progress progress, Predictions predictions, List<Leech> leeches) {
        return Node.mapping()
                .with("answers", Node.number(progress.answers()))
                .with("due", Node.number(progress.due()))
                .with("new", Node.number(progress.fresh()))
                .with(
                        "units",
                        Node.list(progress.units().stream()
                                .map(ProgressCommand::tree)
                                .toList()))
                .with(
                        "leeches",
                        Node.list(leeches.stream().map(ProgressCommand::tree).toList()))
                .with("calibration", tree(predictions.calibration()))
                .done();
    }

    private static Node tree(Leech leech) {
        return Node.mapping()
                .with("item", leech.item())
                .with("lapses", Node.number(leech.lapses()))
                .with("advice", Wording.ENGLISH.say(leech.advice().phrase()))
                .done();
    }

    private static Node tree(Calibration calibration) {
        return Node.mapping()
                .with("answers", Node.number(calibration.predictions()))
                .with("predicted", Node.number(rounded(calibration.predicted())))
                .with("recalled", Node.number(rounded(calibration.actual().value())))
                .done();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static Node tree(UnitProgress unit) {
        return Node.mapping()
                .with("id", unit.id())
                .with("title", unit.title())
                .with("items", Node.number(unit.items()))
                .with("met", Node.number(unit.met()))
                .with("due", Node.number(unit.due()))
                .with("recall", Node.number(rounded(unit.recall())))
                .done();
    }
}
