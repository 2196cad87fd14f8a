package org.triangulate.quiz.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.material.Material;

/**
 * A course as pages for a browser, to hand out or to put on a server: what it knows, with the sources, and no keys.
 *
 * <p>Example: {@code CourseSite.of(material, phrases).writeTo(folder)}. The same course makes the same bytes.
 *
 * @param files in the order in which one comes upon them, the first page first
 */
public record CourseSite(List<SiteFile> files) {
    /** The page to open. */
    public static final String FIRST = "index.html";

    public CourseSite {
        files = List.copyOf(files);
    }

    /**
     * The site of a course.
     *
     * @param phrases in the language of whoever reads; what the course says stays in its own
     */
    public static CourseSite of(Material material, Phrases phrases) {
        var edition = new Edition(material, phrases);
        var frame = new Frame(edition);
        var files = new ArrayList<SiteFile>();
        SitePages.of(edition).forEach(page -> files.add(new SiteFile(page.file(), frame.html(page))));
        files.add(new SiteFile(SearchIndex.FILE, SearchIndex.of(edition)));
        files.add(shipped(Frame.STYLES));
        files.add(shipped(Frame.SCRIPT));
        return new CourseSite(files);
    }

    private static SiteFile shipped(String name) {
        try (var file = Objects.requireNonNull(CourseSite.class.getResourceAsStream(name), name)) {
            return new SiteFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many of the files are pages. */
    public long pages() {
        return files.stream().filter(file -> file.name().endsWith(".html")).count();
    }

    /** Writes every file into a folder that is there. */
    public void writeTo(Path folder) throws IOException {
        for (var file : files) {
            Files.writeString(folder.resolve(file.name()), file.text());
        }
    }
}
