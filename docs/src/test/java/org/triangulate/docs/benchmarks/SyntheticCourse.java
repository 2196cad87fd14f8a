package org.triangulate.docs.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.docs.Workplace;

/**
 * A course of any size, the same for the same seed: a small model, and exercises of all kinds in turn that cite it, each
 * asked in words of its own.
 */
final class SyntheticCourse {
    private static final String HEAD = """
            id: small
            title: A small course
            about: For measuring.
            languages: [en, be, ru]
            units:
              - {id: energy, title: Energy}
            """;

    private static final String MODEL = """
            sources:
              - id: thesis
                short: thesis
                title: A thesis
                about: A source.
                headings:
                  - {id: "5", title: Energy}
            states:
              - {id: belarus, name: Belarus, about: A state., unit: energy, cite: {source: thesis, at: "5"}}
              - {id: russia, name: Russia, about: A state., unit: energy, cite: {source: thesis, at: "5"}}
            indicators:
              - id: gas-share
                name: Share of gas
                measures: Of all gas.
                in: "%"
                of: belarus
                unit: energy
                readings:
                  - {id: gas-share-thesis, value: over 40 %, period: 2016, cite: {source: thesis, at: "5"}}
            events:
              - {id: gas-cutoff, title: A stop, date: 2004, about: It was., unit: energy, cite: {source: thesis, at: "5"}}
            """;

    private static final String SYLLABLES = "ba de fi go ku la me ni po ru sa te vi zo";

    private static final int WORDS_OF_A_STEM = 10;

    private static final int FILES_HOLD = 100;

    private final List<Example> examples = Example.all();
    private final RandomGenerator chance;

    private SyntheticCourse(long seed) {
        this.chance = new Random(seed);
    }

    /** Writes a course into the folder {@code course} of a workplace. */
    static void write(Workplace place, int exercises, long seed) {
        writeModel(place);
        var course = new SyntheticCourse(seed);
        for (int from = 0; from < exercises; from += FILES_HOLD) {
            var file = IntStream.range(from, Math.min(from + FILES_HOLD, exercises))
                    .mapToObj(course::exercise)
                    .collect(Collectors.joining("", "items:\n", ""));
            place.write(String.format(Locale.ROOT, "course/exercises/items-%05d.yaml", from), file);
        }
    }

    /** Writes the course without its exercises. */
    static void writeModel(Workplace place) {
        place.write("course/course.yaml", HEAD);
        place.write("course/model/facts.yaml", MODEL);
    }

    private String exercise(int number) {
        var item = examples.get(number % examples.size()).item();
        return item.stream()
                .map(line -> line.startsWith("id:") ? "  - id: exercise-" + number : "    " + inOwnWords(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A stem begins with words that hardly another has. */
    private String inOwnWords(String line) {
        var stem = line.startsWith("stem: \"") ? "stem: \"" : "stem: ";
        return line.startsWith(stem) ? stem + words() + " " + line.substring(stem.length()) : line;
    }

    private String words() {
        return IntStream.range(0, WORDS_OF_A_STEM).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    /** As in any language, short words come again and again, and long ones seldom. */
    private String word() {
        var syllables = SYLLABLES.split(" ");
        return IntStream.rangeClosed(0, chance.nextInt(4))
                .mapToObj(i -> syllables[chance.nextInt(syllables.length)])
                .collect(Collectors.joining());
    }
}
