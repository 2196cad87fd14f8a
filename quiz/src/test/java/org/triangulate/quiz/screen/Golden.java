package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.triangulate.quiz.text.Line;

/**
 * A screen as it is to look: a file that people can read, compared with letter by letter.
 *
 * <p>{@code mvn test -pl quiz -am -Dtest='GoldenScreensTest' -Dgolden.write=true} writes the files anew; read the
 * difference before you keep it.
 *
 * @param name the name of its files
 * @param page what it is to be shown on
 */
record Golden(String name, Page page) {
    private static final Path FILES = Path.of("src", "test", "resources", "golden");

    /** The pages that every screen is looked at on. */
    static Stream<Page> pages() {
        return Stream.of(new Page(40, false), new Page(80, false), new Page(120, false), new Page(80, true));
    }

    void check(List<Line> lines) {
        var text =
                lines.stream().map(line -> line.text().stripTrailing() + "\n").collect(Collectors.joining());
        if (Boolean.getBoolean("golden.write")) {
            write(text);
            Assumptions.abort("written anew: " + file());
        }
        assertThat(text).isEqualTo(read());
    }

    /** By the width that was asked for: a page is never wider than one reads well. */
    private Path file() {
        var width = page.width() > 80 ? 120 : page.width();
        return FILES.resolve(name + (page.plain() ? "-plain" : "-" + width) + ".txt");
    }

    private String read() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(FILES);
            Files.writeString(file(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
