package org.triangulate.quiz.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The forms in which a text may stand in a file without being plain to see. Of a hash the first half is looked for, so
 * that a shortened one is found too.
 */
final class Disguise {
    private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256");

    private static final int HASH_DIGITS = 16;

    private static final int HASH_LETTERS = 11;

    private Disguise() {}

    /** The text itself and everything that it may be written as. */
    static Set<String> of(String text) {
        var forms = new LinkedHashSet<String>();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        forms.add(text);
        forms.add(escaped(text));
        forms.add(new StringBuilder(text).reverse().toString());
        forms.add(escaped(new StringBuilder(text).reverse().toString()));
        forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
        forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
        forms.add(HexFormat.of().formatHex(bytes));
        forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
        for (int shift = 0; shift < 3; shift++) {
            forms.add(base64(bytes, shift, Base64.getEncoder()));
            forms.add(base64(bytes, shift, Base64.getUrlEncoder()));
        }
        return forms;
    }

    /** The hashes of the text as it is and in small letters. */
    static Set<String> hashes(String text) {
        var forms = new LinkedHashSet<String>();
        for (var written : List.of(text, text.toLowerCase(Locale.ROOT))) {
            for (var hash : HASHES) {
                var digest = digest(hash, written);
                var hex = HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
                forms.add(hex);
                forms.add(hex.toUpperCase(Locale.ROOT));
                forms.add(Base64.getEncoder().encodeToString(digest).substring(0, HASH_LETTERS));
                forms.add(Base64.getUrlEncoder().encodeToString(digest).substring(0, HASH_LETTERS));
            }
        }
        return forms;
    }

    /** As JSON writes it with all letters beyond ASCII escaped. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var letter : text.toCharArray()) {
            switch (letter) {
                case '"', '\\' -> escaped.append('\\').append(letter);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append("\\t");
                default ->
                    escaped.append(
                            letter < 0x7F
                                    ? String.valueOf(letter)
                                    : String.format(Locale.ROOT, "\\u%04X", (int) letter));
            }
        }
        return escaped.toString();
    }

    /** Without the letters at both ends, which depend on what stands before and behind. */
    private static String base64(byte[] bytes, int shift, Base64.Encoder encoder) {
        var shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        var letters = encoder.withoutPadding().encodeToString(shifted);
        var from = shift == 0 ? 0 : shift + 1;
        var to = shifted.length % 3 == 0 ? letters.length() : letters.length() - 1;
        return letters.substring(Math.min(from, to), to);
    }

    private static byte[] digest(String hash, String text) {
        try {
            return MessageDigest.getInstance(hash).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + hash, e);
        }
    }
}
