package org.triangulate.quiz.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.html.ReadPage;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;
import org.triangulate.quiz.text.Wording;

/** Sites that several tests look at. */
final class Sites {
    private Sites() {}

    static CourseSite invented(Language language) {
        return of(InventedCourse.material(), language);
    }

    static CourseSite of(Material material, Language language) {
        return CourseSite.of(material, Wording.in(language));
    }

    /** A course read as somebody wrote it, and the one that comes along. */
    static Stream<Material> courses() {
        return Stream.of(InventedCourse.material(), MaterialReader.shipped());
    }

    static String text(CourseSite site, String name) {
        return site.files().stream()
                .filter(file -> file.name().equals(name))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name));
    }

    static ReadPage page(CourseSite site, String name) {
        return ReadPage.of(text(site, name));
    }

    /** Every page by its name, each read as XML. */
    static Map<String, ReadPage> pages(CourseSite site) {
        var pages = new LinkedHashMap<String, ReadPage>();
        site.files().stream()
                .filter(file -> file.name().endsWith(".html"))
                .forEach(file -> pages.put(file.name(), ReadPage.of(file.text())));
        return pages;
    }

    /** Where the links of a page lead. */
    static List<String> links(ReadPage page) {
        return page.values("href");
    }
}
