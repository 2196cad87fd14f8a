package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Problem;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader.Checked;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/**
 * What the check of a course found: each problem in one line that programs can search, below it the line of the file
 * that it is about, and at the end how many there are and what the course holds.
 */
public final class CheckScreen {
    private final Page page;
    private final Function<Location, Optional<String>> lines;

    /**
     * @param lines the line of a file at a place; empty where there is none to show
     */
    public CheckScreen(Page page, Function<Location, Optional<String>> lines) {
        this.page = page;
        this.lines = lines;
    }

    public List<Line> lines(Checked checked) {
        var shown = new ArrayList<>(problems(checked.problems()));
        var errors = checked.problems().stream()
                .filter(problem -> !problem.rule().isWarning())
                .count();
        var warnings = checked.problems().size() - errors;
        shown.add(Line.of(
                page.count("check.errors", errors) + ", " + page.count("check.warnings", warnings) + ".", Style.TITLE));
        checked.problems().stream()
                .findFirst()
                .ifPresent(problem -> shown.add(
                        Line.of(page.say("check.explain", problem.rule().code()), Style.FAINT)));
        checked.material().ifPresent(material -> {
            shown.addAll(page.report(contents(material)));
            extended(material).ifPresent(words -> shown.addAll(page.report(words)));
        });
        return shown;
    }

    private Optional<String> extended(Material material) {
        return Optional.of(material.course().base())
                .filter(base -> !base.isEmpty())
                .map(base -> page.say("check.extends", base));
    }

    /** The problems alone; the line that several are about is shown below the last of them. */
    public List<Line> problems(List<Problem> problems) {
        var shown = new ArrayList<Line>();
        for (int i = 0; i < problems.size(); i++) {
            var place = problems.get(i).location();
            shown.add(line(problems.get(i)));
            if (i + 1 == problems.size() || !problems.get(i + 1).location().equals(place)) {
                lines.apply(place).ifPresent(text -> shown.addAll(new Excerpt(page, place, text).lines()));
            }
        }
        return shown;
    }

    /** The words are those of the problem itself, never wrapped; only its severity stands out. */
    private static Line line(Problem problem) {
        var words = problem.toString();
        var place = problem.location() + ": ";
        var end = words.indexOf(": ", place.length());
        var style = problem.rule().isWarning() ? Style.PARTLY : Style.WRONG;
        return Line.of(place, Style.STRONG)
                .plus(words.substring(place.length(), end), style)
                .plus(words.substring(end));
    }

    private String contents(Material material) {
        var items = material.bank().items();
        var generated = items.stream().filter(Item::isGenerated).count();
        var above = items.stream()
                .filter(item -> !item.isGenerated() && item.level() != Level.REMEMBER)
                .count();
        return material.course().title() + ": "
                + page.count("check.facts", material.course().model().all().size()) + ", "
                + page.count("units.terms", material.glossary().terms().size()) + ", "
                + page.count("check.authored", items.size() - generated, above) + " "
                + page.count("check.generated", generated);
    }
}
