package org.triangulate.docs.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.triangulate.docs.Workplace;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * How long {@code triangulate check} takes over a synthetic course, as a ratio to only parsing the same bytes with the
 * same library. The two take turns in one process.
 */
public final class Checking {
    private static final int EXERCISES = 10_000;
    private static final long SEED = 20_261_122;
    private static final int WARM_UPS = 1;
    private static final int ROUNDS = 5;

    private final YAMLFactory yaml = new YAMLFactory();
    private final Workplace place;
    private final List<byte[]> files;

    private Checking(Workplace place) throws IOException {
        this.place = place;
        try (var all = Files.walk(place.file("course"))) {
            this.files = all.filter(Files::isRegularFile).map(Checking::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static void main(String[] words) throws IOException {
        var place = new Workplace(Files.createTempDirectory("checking"));
        SyntheticCourse.write(place, EXERCISES, SEED);
        new Checking(place).run();
    }

    private void run() {
        var size = files.stream().mapToInt(file -> file.length).sum();
        System.out.printf(
                Locale.ENGLISH,
                "Java %s, %,d exercises, %,d bytes in %d files, %d rounds after %d%n",
                Runtime.version(),
                EXERCISES,
                size,
                files.size(),
                ROUNDS,
                WARM_UPS);
        var check = new double[ROUNDS];
        var parse = new double[ROUNDS];
        var ratio = new double[ROUNDS];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            var parsing = Figures.processorSeconds(this::parse);
            var checking = Figures.processorSeconds(this::check);
            if (round >= 0) {
                parse[round] = parsing;
                check[round] = checking;
                ratio[round] = checking / parsing;
            }
        }
        System.out.println("| measured | median | lowest and highest |");
        System.out.println("| --- | --- | --- |");
        System.out.println("| parsing, seconds | " + Figures.of(parse).cells("%.2f") + " |");
        System.out.println("| `check`, seconds | " + Figures.of(check).cells("%.2f") + " |");
        System.out.println("| ratio, round by round | " + Figures.of(ratio).cells("%.1f") + " |");
    }

    private void check() {
        var said = place.run("check", "course");
        if (!said.contains("\n0 errors")) {
            throw new IllegalStateException("the synthetic course has errors: " + said);
        }
    }

    private void parse() {
        for (var file : files) {
            try (var parser = yaml.createParser(ObjectReadContext.empty(), file)) {
                while (parser.nextToken() != null) {
                    parser.getString();
                }
            }
        }
    }
}
