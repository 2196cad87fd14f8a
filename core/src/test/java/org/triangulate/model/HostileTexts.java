package org.triangulate.model;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that nobody writes in good faith, none of which is a quantity or a date. */
final class HostileTexts {
    private HostileTexts() {}

    static Stream<String> all() {
        return Stream.concat(chosen(), random());
    }

    private static Stream<String> chosen() {
        return Stream.of(
                "",
                " ",
                "\u0000",
                "\u001b[31m40 %",
                "\u202e% 04",
                "\ud83d",
                "\ufeff",
                "٤٠ %",
                "४० %",
                "40e40",
                "1E+2147483647 %",
                "1e-2147483648",
                "0x7fffffff",
                "NaN",
                "Infinity",
                "-∞",
                "((((((((((",
                "[[[[[[[[[[",
                "////////",
                "....",
                "[..]",
                "%s%n%d",
                "${jndi:ldap://example.org/}",
                "9".repeat(10_000),
                "-".repeat(10_000),
                "1,".repeat(5_000),
                "over ".repeat(2_000),
                "[".repeat(10_000),
                "2004-".repeat(2_000),
                "../".repeat(3_000),
                " ".repeat(10_000),
                "\n".repeat(10_000));
    }

    /** A text of any characters that does not begin with anything that could be understood. */
    private static Stream<String> random() {
        var random = new Random(1991);
        return IntStream.range(0, 500).mapToObj(i -> "\u0001" + characters(random));
    }

    private static String characters(Random random) {
        return random.ints(random.nextInt(60), 0, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
