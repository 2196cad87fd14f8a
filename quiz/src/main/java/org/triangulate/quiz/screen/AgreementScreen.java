package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.triangulate.exercises.marking.Agreement;
import org.triangulate.exercises.marking.Comparison;
import org.triangulate.exercises.marking.Comparison.Difference;
import org.triangulate.quiz.terminal.Columns;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** How far two markers agree: a row for each criterion, in figures and in words, and where they differ. */
public final class AgreementScreen {
    private final Page page;

    public AgreementScreen(Page page) {
        this.page = page;
    }

    public List<Line> lines(String first, String second, Comparison comparison) {
        var lines = new ArrayList<Line>();
        lines.addAll(
                page.wrapped(Line.of(page.count("agreement.both", comparison.both(), first, second), Style.TITLE)));
        if (!comparison.onlyOne().isEmpty()) {
            lines.addAll(page.wrapped(Line.of(page.say("agreement.single", String.join(", ", comparison.onlyOne())))));
        }
        if (comparison.both() == 0) {
            return lines;
        }
        lines.add(Line.BLANK);
        lines.addAll(rows(comparison));
        lines.addAll(differences(first, second, comparison.differences()));
        lines.add(Line.BLANK);
        lines.addAll(explanation(comparison));
        return lines;
    }

    private List<Line> rows(Comparison comparison) {
        var names = new ArrayList<String>();
        var agreements = new ArrayList<Agreement>();
        comparison.criteria().forEach(one -> {
            names.add(one.criterion().title());
            agreements.add(one.agreement());
        });
        names.add(page.say("agreement.all"));
        agreements.add(comparison.overAll());
        var widest = names.stream().mapToInt(Columns::of).max().orElse(0);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < names.size(); i++) {
            lines.addAll(
                    page.plain()
                            ? sentence(names.get(i), agreements.get(i))
                            : row(names.get(i), widest, agreements.get(i)));
        }
        return lines;
    }

    private List<Line> sentence(String name, Agreement agreement) {
        return page.wrapped(Line.of(page.say(
                "agreement.sentence",
                name,
                agreed(agreement),
                figure(agreement.kappa()),
                figure(agreement.weightedKappa()))));
    }

    private List<Line> row(String name, int widest, Agreement agreement) {
        var figures = page.say(
                "agreement.row", agreed(agreement), figure(agreement.kappa()), figure(agreement.weightedKappa()));
        var row = Line.of(page.indent() + name + " ".repeat(widest - Columns.of(name)) + "  ", Style.STRONG)
                .plus(figures);
        return Columns.of(row.text()) <= page.width()
                ? List.of(row)
                : page.wrapped(Line.of(name + "  ", Style.STRONG).plus(figures));
    }

    private String agreed(Agreement agreement) {
        return page.say("agreement.share", Math.round(agreement.observed() * 100));
    }

    private String figure(Optional<Double> kappa) {
        return kappa.map(value -> String.format(Locale.ROOT, "%.2f (%s)", value, inWords(value)))
                .orElseGet(() -> page.say("agreement.undefined"));
    }

    private String inWords(double kappa) {
        return switch (Agreement.inWords(kappa)) {
            case "poor" -> page.say("agreement.poor");
            case "slight" -> page.say("agreement.slight");
            case "fair" -> page.say("agreement.fair");
            case "moderate" -> page.say("agreement.moderate");
            case "substantial" -> page.say("agreement.substantial");
            default -> page.say("agreement.perfect");
        };
    }

    private List<Line> differences(String first, String second, List<Difference> differences) {
        var lines = new ArrayList<Line>();
        if (!differences.isEmpty()) {
            lines.add(Line.BLANK);
            lines.addAll(page.wrapped(Line.of(page.say("agreement.differ"), Style.STRONG)));
        }
        differences.forEach(difference -> lines.addAll(page.wrapped(Line.of(difference.text() + ", "
                + difference.criterion().title() + ": " + first + " "
                + difference.first().name() + ", " + second + " "
                + difference.second().name() + "."))));
        return lines;
    }

    private List<Line> explanation(Comparison comparison) {
        var lines = new ArrayList<Line>();
        lines.addAll(page.wrapped(Line.of(page.say("agreement.kappa"), Style.FAINT)));
        var undefined = comparison.criteria().stream()
                .anyMatch(one -> one.agreement().kappa().isEmpty());
        if (undefined) {
            lines.addAll(page.wrapped(Line.of(page.say("agreement.constant"))));
        }
        if (comparison.overAll().isSmall()) {
            lines.addAll(page.wrapped(Line.of(page.say("agreement.small"), Style.PARTLY)));
        }
        return lines;
    }
}
