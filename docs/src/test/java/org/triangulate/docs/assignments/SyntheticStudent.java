package org.triangulate.docs.assignments;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.triangulate.docs.assignments.Answers.Scored;

/**
 * Somebody who does not exist, and answers nevertheless.
 *
 * @param ability of the normal distribution of the class
 */
record SyntheticStudent(double ability, Random chance) {
    /** How much likelier an answer is that is nearly right. */
    private static final double NEARNESS = 4;

    private static final double NEARNESS_BY_ABILITY = 3;

    /** Generators of neighboring seeds begin alike. */
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    private static final double LEFT_OUT = 0.02;

    private static final double USUAL_SECONDS = 110;

    private static final double SPREAD_OF_TIMES = 0.55;

    /** How choices draw those who do not know the answer, by how they begin; one of them draws nobody. */
    private static final Map<String, Double> APPEAL = Map.of("Russia from 50 to 70 %", 0.0, "Germany", 3.0);

    static SyntheticStudent of(long seed) {
        var chance = new Random(seed * MIXING);
        return new SyntheticStudent(chance.nextGaussian(), chance);
    }

    /** Whether the student leaves a question out. */
    boolean leavesOut() {
        return chance.nextDouble() < LEFT_OUT;
    }

    /** What is typed at a question. */
    String answer(String item, Answers answers) {
        var right = chance.nextDouble() < Trait.of(item).chance(ability);
        var fitting = answers.scored().stream()
                .filter(scored -> scored.isRight() == right)
                .toList();
        return drawn(fitting).typed();
    }

    private Scored drawn(List<Scored> answers) {
        var all = answers.stream().mapToDouble(this::weight).sum();
        var left = chance.nextDouble() * all;
        for (var answer : answers) {
            left -= weight(answer);
            if (left < 0) {
                return answer;
            }
        }
        return answers.get(answers.size() - 1);
    }

    private double weight(Scored answer) {
        var nearness = StrictMath.exp((NEARNESS + NEARNESS_BY_ABILITY * ability) * answer.score());
        return appeal(answer) * nearness;
    }

    private static double appeal(Scored answer) {
        return APPEAL.entrySet().stream()
                .filter(entry -> answer.text().startsWith(entry.getKey())
                        || answer.typed().equals(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                .orElse(1);
    }

    /** Which of so many levels a text reaches, from 0, the best. */
    int level(int levels) {
        var reached = (ability + chance.nextGaussian() * 0.8) * 0.8 + (levels - 1) * 0.55;
        return levels - 1 - (int) Math.max(0, Math.min(levels - 1, Math.round(reached)));
    }

    /** How long something takes that usually takes so many times as long as a question. */
    long milliseconds(double times) {
        return (long) (USUAL_SECONDS * 1000 * times * StrictMath.exp(SPREAD_OF_TIMES * chance.nextGaussian()));
    }
}
