package org.triangulate.exercises.analysis;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.phrases.Phrase;

/**
 * Why somebody should look at an item. A figure never tells what is wrong with it; it tells where to look.
 *
 * <p>No item is judged that few had: one student more or less would change the judgement.
 */
final class Concerns {
    /** Fewer than this are no class to judge an item by. */
    static final int FEWEST = 10;

    /**
     * Below this an item discriminates poorly: R. L. Ebel and D. A. Frisbie, Essentials of Educational Measurement, 5th
     * edition (Prentice Hall 1991), whose classes 0.40, 0.30 and 0.20 were made for the difference of an upper and a
     * lower group, and are widely used for correlations too.
     */
    private static final double LOW = 0.20;

    /**
     * An option that fewer choose has no function: M. Tarrant, J. Ware and A. M. Mohammed, "An assessment of functioning
     * and non-functioning distractors in multiple-choice questions", BMC Medical Education 9 (2009), 40; and neither has
     * one that goes with good results elsewhere.
     */
    private static final double FUNCTIONING = 0.05;

    /** One-sided at 5 percent: a correlation of nothing lies above this many standard errors, 1 / √(n − 1), no oftener. */
    private static final double BY_CHANCE = 1.645;

    /** So many who leave an item out show that something keeps them from answering it; chosen here. */
    private static final double OMITTED = 0.10;

    /** What fewer than this agree on is no agreement; chosen here. */
    private static final int FEWEST_BEST = 5;

    /** Shares that add up to the whole miss it by no more than this. */
    private static final double ROUNDING = 1e-9;

    private final ItemResult result;
    private final BestStudents best;
    private final Sample shares;
    private final List<Phrase> concerns = new ArrayList<>();

    /**
     * @param shares what each earned on it of what could be, where that is marked
     */
    Concerns(ItemResult result, BestStudents best, Sample shares) {
        this.result = result;
        this.best = best;
        this.shares = shares.sorted();
    }

    List<Phrase> all() {
        if (result.students() < FEWEST) {
            return List.of();
        }
        facility();
        discrimination();
        key();
        distractors();
        if (result.omitted() >= OMITTED) {
            concerns.add(Phrase.of("analysis.omitted", percent(result.omitted())));
        }
        return concerns;
    }

    /** A share may lie below 0, where somebody was sure of what is wrong. */
    private void facility() {
        if (shares.size() > 0 && shares.quantile(0) >= 1 - ROUNDING) {
            concerns.add(Phrase.of("analysis.everybody"));
        } else if (shares.size() > 0 && shares.quantile(1) <= ROUNDING) {
            concerns.add(Phrase.of("analysis.nobody"));
        }
    }

    private void discrimination() {
        result.discrimination().filter(value -> value < LOW).ifPresent(value -> {
            var figure = Decimal.of(value, 2);
            concerns.add(value < 0 ? Phrase.of("analysis.negative", figure) : Phrase.of("analysis.low", figure));
        });
    }

    private void key() {
        var isKeyKnown = result.answers().stream().anyMatch(AnswerResult::key);
        if (isKeyKnown && best.students() >= FEWEST_BEST && best.students() * 2 <= result.students()) {
            best.agreeOn(result.answers())
                    .ifPresent(answer -> concerns.add(
                            Phrase.of("analysis.key", best.students(), best.whoGave(answer.text()), answer.text())));
        }
    }

    private void distractors() {
        var chance = BY_CHANCE / Math.sqrt(result.students() - 1.0);
        result.answers().stream()
                .filter(answer -> !answer.key() && answer.share() >= FUNCTIONING)
                .filter(answer -> answer.discrimination().orElse(0.0) > chance)
                .forEach(answer -> concerns.add(Phrase.of("analysis.strong", answer.text())));
        result.answers().stream()
                .filter(answer -> !answer.key() && answer.students() == 0)
                .map(answer -> Phrase.of("analysis.quoted", answer.text()))
                .reduce((some, more) -> Phrase.of("analysis.listed", some, more))
                .ifPresent(unchosen -> concerns.add(Phrase.of("analysis.unchosen", unchosen)));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
