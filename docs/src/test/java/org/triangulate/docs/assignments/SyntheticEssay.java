package org.triangulate.docs.assignments;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.exercises.marking.Rubric;

/**
 * A text that nobody wrote: a paragraph for each criterion, as good as the level that it is to reach.
 *
 * @param levels how good it is, by the ids of the criteria; 0 is the best level
 */
record SyntheticEssay(String opening, Map<String, Integer> levels) {
    private static final List<String> OPENINGS = List.of(
            "For many years Belarus bought gas and oil from Russia at a price far below the one that other buyers paid."
                    + " Whoever asks what the low price was for asks at the same time why it ended, and the documents of the"
                    + " course do not agree about the first question.",
            "Cheap energy was never a present. Something was expected for it, although hardly any of it was written"
                    + " down, and the end of the low price shows best what that was.",
            "Gas was cheap in Belarus, and then it was not. I want to show how the readings explain this and which of"
                    + " the explanations stands the test of the dates.");

    private static final Map<String, List<String>> PARAGRAPHS = Map.of(
            "explanations",
            List.of(
                    "The briefing of 2020 and the assessment of 2021 see an exchange: Moscow sold cheaply, and Minsk was"
                            + " to move closer. The thesis of 2016 gives several reasons at once, among them a special"
                            + " relationship and the strength of Lukashenko. Balmaceda, whom the thesis quotes, speaks of"
                            + " virtual integration, where both governments keep up the look of a union although little of"
                            + " it is carried out. These are not the same. In the exchange Russia pays for real steps, and"
                            + " ought to stop when there are none; in virtual integration the look is enough, so that the"
                            + " price may stay low without any step at all.",
                    "The briefing of 2020 says that the low price was one half of an exchange, of which integration was"
                            + " the other half. Balmaceda, in the thesis of 2016, calls it virtual integration: the Union"
                            + " State was to look alive, and Gazprom was kept from market prices for that. Both are about"
                            + " integration and about the wish of Moscow to have Belarus at its side.",
                    "The briefing of 2020 explains the low price by integration. Russia sold its gas cheaply and"
                            + " expected that Belarus would come closer and go along with its plans, and for a long time"
                            + " Belarus said that it would.",
                    "Russia is a large country and Belarus is a small one, so it is natural that the one helps the other"
                            + " with gas. They have much in common, and neighbors should help each other."),
            "evidence",
            List.of(
                    "The dates are a test of this. Before 2004 Belarus paid the price inside Russia. When integration"
                            + " stagnated, Gazprom stopped the gas in 2004, after a quarrel in which it accused Beltransgaz"
                            + " of taking gas; that fits the exchange and is hard to explain if the look of a union was"
                            + " enough. On the other side the thesis has Russian subsidies of 3 to 10 billion dollars around"
                            + " 2006, when no step had been taken for years, and savings of 41 percent of the budget. That"
                            + " fits virtual integration better. Around 2020 the price was that of the market, when closer"
                            + " integration had been refused, and here the exchange is right again.",
                    "There are facts for this. In 2004 Gazprom stopped the gas when integration stagnated, and from 2010"
                            + " it held more than half of Beltransgaz. Plucknett writes that Belarus saved as much as 10"
                            + " billion dollars in a single year, so that the exchange was worth a lot to it. Around 2020 it"
                            + " had to pay market prices, as it did not want to integrate further.",
                    "In 2004 there was a dispute in which the gas was turned off. Later Gazprom bought Beltransgaz. Much"
                            + " money was saved by the low price, and Belarus had an economic success in the 1990s. There"
                            + " were more disputes in the years after that, about gas and also about oil.",
                    "Everybody knows that gas became dearer and that this was bad for the economy, and one could see it"
                            + " in the news very often."),
            "judgement",
            List.of(
                    "I find the exchange best supported for the beginning and for the end, for both times the price"
                            + " followed what Minsk did about integration. It does not explain the years between, in which"
                            + " Gazprom was held back although nothing came in return; there the look of a union is the"
                            + " better reason. That Lukashenko was strong convinces me less, since he was in office when the"
                            + " price was low and also when it was high.",
                    "So the exchange is the best explanation in my view. The other ones are interesting as well, but"
                            + " integration was the most important thing for both sides all the time.",
                    "This is what the documents say about the low price of energy and about the time when it ended."));

    /** The text of a student with levels. */
    static SyntheticEssay of(SyntheticStudent student, Rubric rubric) {
        var levels = rubric.criteria().stream()
                .collect(Collectors.toMap(
                        criterion -> criterion.id(),
                        criterion -> student.level(criterion.levels().size())));
        return new SyntheticEssay(OPENINGS.get(student.chance().nextInt(OPENINGS.size())), levels);
    }

    String text() {
        var paragraphs = Stream.of("explanations", "evidence", "judgement")
                .map(criterion -> PARAGRAPHS.get(criterion).get(levels.get(criterion)));
        return Stream.concat(Stream.of(opening), paragraphs).collect(Collectors.joining("\n\n"));
    }
}
