package org.triangulate.quiz.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * A whole page in one file. Its policy lets a browser load nothing, run nothing and send nothing; the style sheet inside
 * is known by its hash.
 */
final class Document {
    private static final String STYLES = styles();

    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + hash(STYLES) + "'; base-uri 'none'; form-action 'none'";

    private Document() {}

    /**
     * The text of the file.
     *
     * @param language as HTML tags it
     * @param body what stands on the page
     */
    static String of(String language, String title, List<Html> body) {
        var head = Element.of(
                "head",
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Element.of("meta").with("name", "referrer").with("content", "no-referrer"),
                Element.of("meta").with("name", "robots").with("content", "noindex"),
                Element.of("title", title),
                Element.of("style", new Markup(STYLES)));
        var page = Element.of("html", head, Element.of("body", Element.of("main", body)))
                .with("lang", language);
        return "<!DOCTYPE html>\n" + page.text();
    }

    private static String styles() {
        try (var stream = Objects.requireNonNull(Document.class.getResourceAsStream("page.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
