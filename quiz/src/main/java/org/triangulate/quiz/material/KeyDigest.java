package org.triangulate.quiz.material;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;

/**
 * Sixteen letters that are others when the key of an item is another: what answers are graded by, without the question,
 * the explanations and whatever says where the item belongs.
 */
final class KeyDigest {
    private static final Set<String> NO_KEY = Set.of(
            "id",
            "formerly",
            "revision",
            "unit",
            "objective",
            "level",
            "about",
            "stem",
            "other-stems",
            "why",
            "cite",
            "hints",
            "attempts",
            "penalty",
            "confidence",
            "feedback",
            "graded-only");

    private static final int BYTES = 8;

    private KeyDigest() {}

    static String of(Node.Mapping item) {
        var json = new StringWriter();
        Json.write(key(item), json);
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(json.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The order of keys and the way in which a text is quoted mean nothing; the order of a list may. */
    private static Node key(Node node) {
        if (node instanceof Node.Mapping mapping) {
            var kept = Node.mapping();
            mapping.entries().stream()
                    .filter(entry -> !NO_KEY.contains(entry.key()))
                    .sorted(Comparator.comparing(Node.Entry::key))
                    .forEach(entry -> kept.with(entry.key(), key(entry.value())));
            return kept.done();
        }
        if (node instanceof Node.Sequence sequence) {
            return Node.list(sequence.items().stream().map(KeyDigest::key).toList());
        }
        return Node.text(((Node.Scalar) node).text().strip());
    }
}
