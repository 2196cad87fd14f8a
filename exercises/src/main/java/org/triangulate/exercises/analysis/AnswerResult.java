package org.triangulate.exercises.analysis;

import java.util.Optional;

/**
 * One answer to an item, and who gave it.
 *
 * @param text as it was understood
 * @param students how many gave it
 * @param share of all who had the item, from 0 to 1
 * @param rest the mean of what they earned on the other questions, as a share of what these could earn; empty where
 *     nobody gave it, or where there are no others
 * @param discrimination the correlation between giving it and what was earned on the other questions; empty where one of
 *     both does not vary
 * @param key whether it is right
 */
public record AnswerResult(
        String text, int students, double share, Optional<Double> rest, Optional<Double> discrimination, boolean key) {}
