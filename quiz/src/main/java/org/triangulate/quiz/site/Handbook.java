package org.triangulate.quiz.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.course.Course;
import org.triangulate.course.ShippedCourse;

/** The handbook that comes along: its first page, and every page that one comes to by links from there. */
final class Handbook {
    private static final String FIRST = "README.md";

    /** Which paragraphs a course has taken its facts from; this page tells it of the one that comes along. */
    private static final String COVERAGE = "coverage.md";

    private final Map<String, HandbookText> texts = new LinkedHashMap<>();

    private final boolean ofOtherCourse;

    private Handbook(boolean ofOtherCourse) {
        this.ofOtherCourse = ofOtherCourse;
    }

    /** The build puts the pages into the program. */
    static Handbook of(Course course) {
        var handbook = new Handbook(!ShippedCourse.ids().contains(course.id()));
        handbook.add(FIRST);
        return handbook;
    }

    private void add(String path) {
        if (texts.containsKey(path) || (ofOtherCourse && path.equals(COVERAGE))) {
            return;
        }
        read(path).ifPresent(markdown -> {
            var text = HandbookText.of(path, markdown);
            texts.put(path, text);
            text.linked().forEach(this::add);
        });
    }

    private static Optional<String> read(String path) {
        try (var page = Handbook.class.getResourceAsStream("handbook/" + path)) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<HandbookPage> pages() {
        return texts.values().stream()
                .map(text -> new HandbookPage(file(text.path()), text, this))
                .toList();
    }

    /** The file of a page on the site; empty where the site has no such page. */
    Optional<String> fileOf(String path) {
        return Optional.ofNullable(texts.get(path)).map(text -> file(text.path()));
    }

    /** {@code handbook-reference-commands.html} for {@code reference/commands.md}. */
    private static String file(String path) {
        var name = path.replaceFirst("\\.md$", "").replace('/', '-');
        return path.equals(FIRST) ? Section.HANDBOOK.file() : "handbook-" + name + ".html";
    }
}
