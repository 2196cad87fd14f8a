package org.triangulate.quiz.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The handbook that comes along: its first page, and every page that one comes to by links from there. */
final class Handbook {
    private static final String FIRST = "README.md";

    private final Map<String, HandbookText> texts = new LinkedHashMap<>();

    private Handbook() {}

    /** The build puts the pages into the program. */
    static Handbook shipped() {
        var handbook = new Handbook();
        handbook.add(FIRST);
        return handbook;
    }

    private void add(String path) {
        if (texts.containsKey(path)) {
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

    /** {@code handbook-commands.html} for {@code commands.md}. */
    private static String file(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        return path.equals(FIRST) ? Section.HANDBOOK.file() : "handbook-" + name + ".html";
    }
}
