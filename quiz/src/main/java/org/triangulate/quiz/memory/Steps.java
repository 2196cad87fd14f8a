package org.triangulate.quiz.memory;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The short pauses after which something new, or something just forgotten, is asked again in the same session.
 *
 * <p>Example: with {@code Steps.ofMinutes(1, 10)} a new item that is answered well comes back after ten minutes, and
 * after the next good answer it is counted in days.
 *
 * <p>The rules are those of py-fsrs 6, which are Anki's: {@link Rating#AGAIN} goes back to the first step,
 * {@link Rating#HARD} repeats the step, {@link Rating#GOOD} goes on to the next, {@link Rating#EASY} leaves the steps.
 *
 * @param pauses the pauses in their order; none means that every item is counted in days at once
 */
public record Steps(List<Duration> pauses) {
    public Steps {
        pauses = List.copyOf(pauses);
        pauses.forEach(Steps::checkPause);
    }

    /** Steps of so many minutes each; none without arguments. */
    public static Steps ofMinutes(int... minutes) {
        return new Steps(Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList());
    }

    /** The step that follows when the item at a step is rated; empty when its memory is counted in days from now on. */
    public Optional<Step> after(int step, Rating rating) {
        return switch (rating) {
            case AGAIN -> step(0);
            case HARD -> step == 0 ? hardFirst() : step(step);
            case GOOD -> step(step + 1);
            case EASY -> Optional.empty();
        };
    }

    private Optional<Step> step(int number) {
        return number < pauses.size() ? Optional.of(new Step(number, pauses.get(number))) : Optional.empty();
    }

    /** A hard first step waits longer than a failed one: halfway to the second step, or half as long again. */
    private Optional<Step> hardFirst() {
        return step(0).map(first -> {
            var beyond = step(1).map(Step::pause).orElse(first.pause().multipliedBy(2));
            return new Step(0, first.pause().plus(beyond).dividedBy(2));
        });
    }

    static void checkPause(Duration pause) {
        if (pause.isNegative()) {
            throw new IllegalArgumentException("pause must not be negative");
        }
    }
}
