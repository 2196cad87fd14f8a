package org.triangulate.exercises.handout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Short names of long texts, by SHA-256. */
public final class Fingerprint {
    private static final int GROUPS = 4;

    private static final int GROUP = 4;

    private Fingerprint() {}

    /** All of it, in 64 hexadecimal digits. */
    public static String whole(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    /** So much of it as two people compare on the telephone: {@code 4F2A 91C0 77B3 E01D}. */
    public static String of(String text) {
        var digits = whole(text).toUpperCase(Locale.ROOT);
        var words = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            words.append(i == 0 ? "" : " ").append(digits, i * GROUP, (i + 1) * GROUP);
        }
        return words.toString();
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
