package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.triangulate.exercises.Variant;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** Variants of one item one below the other, so that its author sees which numbers students will meet. */
public final class VariantsScreen {
    private final Page page;

    public VariantsScreen(Page page) {
        this.page = page;
    }

    /**
     * What each seed draws.
     *
     * @param bySeed the variants by their seeds, in the order in which they are shown
     */
    public List<Line> lines(Map<Long, Variant> bySeed) {
        var lines = new ArrayList<Line>();
        bySeed.forEach((seed, variant) -> {
            lines.addAll(page.wrapped(Line.of(page.say("variants.seed", seed) + " ", Style.LABEL)
                    .plus(variant.values().inWords())));
            if (!variant.mistakes().isEmpty()) {
                lines.addAll(page.wrapped(
                        Line.of(page.say("variants.mistakes", String.join(", ", variant.mistakes())), Style.FAINT)));
            }
        });
        if (bySeed.values().stream().allMatch(variant -> variant.values().isEmpty())) {
            return page.wrapped(Line.of(page.say("variants.none")));
        }
        return lines;
    }
}
