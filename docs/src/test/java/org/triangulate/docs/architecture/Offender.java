package org.triangulate.docs.architecture;

import java.io.FileDescriptor;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Does everything that only {@code Main} may do, so that each rule has something to catch. Nobody runs it. */
final class Offender {
    private Offender() {}

    static void offend() throws IOException {
        System.out.println(System.in.read());
        System.err.println(FileDescriptor.err);
        System.out.println(System.console() + System.getenv("HOME") + System.getProperty("user.home"));
        System.out.println(System.currentTimeMillis() + System.nanoTime());
        System.exit(1);
    }

    static List<Object> times() {
        return List.of(Instant.now(), LocalDate.now(), Clock.systemUTC(), InstantSource.system());
    }

    static List<Object> dice() {
        Supplier<Random> unseeded = Random::new;
        return List.of(
                Math.random(),
                UUID.randomUUID(),
                ThreadLocalRandom.current(),
                new SecureRandom(),
                RandomGenerator.getDefault(),
                new SplittableRandom(),
                unseeded);
    }
}
