package org.triangulate.quiz.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/**
 * A screen as it is to look: a file that people can read, compared with letter by letter. What stands out in colours is
 * marked: {@code [right]✓ Right.[/]}.
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
        return Stream.of(40, 80, 120).flatMap(width -> Stream.of(new Page(width, false), new Page(width, true)));
    }

    void check(List<Line> lines) {
        var text = lines.stream().map(this::shown).collect(Collectors.joining());
        if (Boolean.getBoolean("golden.write")) {
            write(text);
            Assumptions.abort("written anew: " + file());
        }
        assertThat(text).isEqualTo(read());
    }

    /** In plain mode nobody sees a style. */
    private String shown(Line line) {
        var text = page.plain() ? line.text() : marked(line);
        return text.stripTrailing() + "\n";
    }

    /** The line with a mark around each run of one style; a blank belongs to whatever stands before it. */
    private static String marked(Line line) {
        var text = new StringBuilder();
        var style = Style.PLAIN;
        for (var span : line.spans()) {
            if (!span.text().isBlank() && span.style() != style) {
                text.append(end(style)).append(beginning(span.style()));
                style = span.style();
            }
            text.append(span.text());
        }
        return text.append(end(style)).toString();
    }

    private static String beginning(Style style) {
        return style == Style.PLAIN ? "" : "[" + style.name().toLowerCase(Locale.ROOT) + "]";
    }

    private static String end(Style style) {
        return style == Style.PLAIN ? "" : "[/]";
    }

    /** By the width that was asked for: a page is never wider than one reads well. */
    private Path file() {
        var width = page.width() > 80 ? 120 : page.width();
        var language = page.phrases().language();
        return FILES.resolve(name + "-" + width + (page.plain() ? "-plain" : "")
                + (language == Language.ENGLISH ? "" : "-" + language.tag()) + ".txt");
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
