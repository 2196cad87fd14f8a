package org.triangulate.quiz.site;

import java.util.Arrays;
import java.util.List;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/**
 * What every page has around its own matter: the way past the navigation, the navigation, the heading, and a policy by
 * which a browser loads and runs the files of the site and nothing else.
 */
final class Frame {
    static final String STYLES = "site.css";

    static final String SCRIPT = "site.js";

    /** On a disk, some browsers take no file for one of the same site; {@code file:} says that they may. */
    private static final String POLICY = "default-src 'none'; style-src 'self' file:; script-src 'self' file:;"
            + " base-uri 'none'; form-action 'none'";

    private static final String MAIN = "_main";

    private final Edition edition;

    Frame(Edition edition) {
        this.edition = edition;
    }

    /** The text of a file. */
    String html(SitePage page) {
        var html = Element.of("html", head(page), body(page))
                .with("lang", edition.phrases().language().tag());
        return "<!DOCTYPE html>\n" + html.text();
    }

    private Element head(SitePage page) {
        var head = Element.of(
                "head",
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Element.of("meta").with("name", "referrer").with("content", "no-referrer"),
                Element.of("meta").with("name", "color-scheme").with("content", "light dark"),
                Element.of("title", title(page)),
                Element.of("link").with("rel", "stylesheet").with("href", STYLES));
        return page.section() == Section.GLOSSARY
                ? head.and(script(SearchIndex.FILE)).and(script(SCRIPT))
                : head;
    }

    private static Element script(String file) {
        return Element.of("script").with("src", file).with("defer", "defer");
    }

    private String title(SitePage page) {
        var course = edition.material().course().title();
        return page.title().equals(course) ? course : page.title() + " – " + course;
    }

    private Element body(SitePage page) {
        var heading = Element.of("h1", page.title());
        var main = Element.of("main", page.isTitledByCourse() ? edition.text().mark(heading) : heading)
                .with("id", MAIN)
                .with("tabindex", "-1");
        for (var piece : page.body()) {
            main = main.and(piece);
        }
        var spoken = page.language()
                .filter(tag -> !tag.equals(edition.phrases().language().tag()));
        return Element.of(
                "body",
                Links.to("#" + MAIN, new Words(edition.say("site.skip"))).with("class", "skip"),
                header(page),
                spoken.isPresent() ? main.with("lang", spoken.get()) : main,
                footer());
    }

    private Element header(SitePage page) {
        var course = Element.of(
                        "p",
                        Links.to(
                                Section.COURSE.file(),
                                edition.text().words(edition.material().course().title())))
                .with("class", "course");
        return Element.of("header", course, navigation(page));
    }

    private Element navigation(SitePage page) {
        var entries = Arrays.stream(Section.values())
                .filter(section -> section.isIn(edition.material()))
                .map(section -> Element.of("li", entry(section, page)))
                .toList();
        return Element.of("nav", Element.of("ul", entries)).with("aria-label", edition.say("site.sections"));
    }

    private Html entry(Section section, SitePage page) {
        var link = Links.to(section.file(), new Words(edition.say(section.title())));
        if (section != page.section()) {
            return link;
        }
        return link.with("aria-current", page.file().equals(section.file()) ? "page" : "true");
    }

    private Element footer() {
        var course = edition.material().course().title();
        return Element.of("footer", List.of(Element.of("p", edition.say("site.made", course))));
    }
}
