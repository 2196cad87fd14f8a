package org.triangulate.quiz.command;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Chance whose source is opened when it is first asked: whoever only looks something up does not wait for it. */
public final class LateChance implements RandomGenerator {
    private final Supplier<RandomGenerator> opening;
    private @Nullable RandomGenerator source;

    public LateChance(Supplier<RandomGenerator> opening) {
        this.opening = opening;
    }

    @Override
    public synchronized long nextLong() {
        var open = source;
        if (open == null) {
            open = opening.get();
            source = open;
        }
        return open.nextLong();
    }
}
