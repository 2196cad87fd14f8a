package org.triangulate.docs.assignments;

import java.util.Map;

/**
 * How a question tells students apart who know much from those who know little, by the logistic model of three
 * parameters.
 *
 * @param slope how sharply
 * @param difficulty the ability at which half of those who do not guess are right
 * @param guess the chance of who knows nothing
 */
record Trait(double slope, double difficulty, double guess) {
    private static final Trait USUAL = new Trait(2.2, 0.2, 0);

    /** One is too easy and one says nothing of ability, on purpose: a report has to find them. */
    private static final Map<String, Trait> OF_ITEMS = Map.of(
            "end-of-the-yamal-pipeline", new Trait(1, -3.6, 0),
            "trade-with-russia-2000-to-2005", new Trait(1.8, -0.3, 0),
            "from-one-dependence-to-two", new Trait(2.2, 0.3, 0.15),
            "share-left-after-a-bypass", new Trait(2.4, 0.1, 0),
            "months-of-the-union-that-was-not", new Trait(2, 0.8, 0),
            "equal-partners-three-voices", new Trait(2.2, 0.4, 0.02),
            "levers-lost-after-the-vote", new Trait(2, 0.7, 0.02),
            "protest-against-the-count", new Trait(-0.2, 0.2, 0.1),
            "reasons-for-belarusianization", new Trait(2, -0.2, 0));

    static Trait of(String item) {
        return OF_ITEMS.getOrDefault(item, USUAL);
    }

    /** The chance of a right answer. */
    double chance(double ability) {
        return guess + (1 - guess) / (1 + StrictMath.exp(-slope * (ability - difficulty)));
    }
}
