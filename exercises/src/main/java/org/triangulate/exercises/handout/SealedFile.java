package org.triangulate.exercises.handout;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A file that its sender has signed: four lines of ASCII, for what it is, the public key, the signature, and the body.
 *
 * <p>It is no archive: nothing in it is unpacked, and no name in it becomes a path. Other line ends and a byte order mark,
 * which mail programs put there, do no harm.
 *
 * @param key the public half of the key that it was signed with
 * @param signature in Base64
 * @param body one line of JSON
 */
public record SealedFile(Sort sort, String key, String signature, String body) {
    /** More than the longest assignment with the longest essays comes to. */
    public static final int LARGEST = 8 << 20;

    private static final String OURS = "triangulate ";

    private static final String VERSION = " 1";

    private static final String KEY = "key ";

    private static final String SIGNATURE = "signature ";

    /** What such a file may be. */
    public enum Sort {
        PACKAGE("sealed.other.package"),
        SUBMISSION("sealed.other.submission");

        private final String complaint;

        Sort(String complaint) {
            this.complaint = complaint;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What names the file, however often it was copied: the SHA-256 of what was signed. */
    public String id() {
        return Fingerprint.whole(signed(sort, body));
    }

    /** The text of a file. */
    public static String write(Sort sort, String body, SigningKey key) {
        var signature = key.sign(signed(sort, body).getBytes(StandardCharsets.UTF_8));
        return new SealedFile(sort, key.published(), signature, body).text();
    }

    /** The text of this file. */
    public String text() {
        return String.join("\n", OURS + sort.word() + VERSION, KEY + key, SIGNATURE + signature, body, "");
    }

    /**
     * Reads a file and makes sure that it is as it was signed.
     *
     * @param name what complaints call it
     * @throws HandoutException when it is no such file, or was changed
     */
    public static SealedFile read(byte[] bytes, Sort sort, String name) {
        var file = look(bytes, sort, name);
        if (!file.isSigned()) {
            throw new HandoutException(file.body().endsWith("}") ? "sealed.changed" : "sealed.short", name);
        }
        return file;
    }

    /**
     * Reads a file whether or not it is as it was signed.
     *
     * @throws HandoutException when it is no such file
     */
    public static SealedFile look(byte[] bytes, Sort sort, String name) {
        var lines = lines(bytes, name);
        var head = lines.get(0).strip();
        if (!head.startsWith(OURS)) {
            throw new HandoutException(sort.complaint, name);
        }
        if (!head.equals(OURS + sort.word() + VERSION)) {
            var key = head.startsWith(OURS + sort.word()) ? "sealed.newer" : sort.complaint;
            throw new HandoutException(key, name);
        }
        if (lines.size() < 4 || !lines.get(1).startsWith(KEY) || !lines.get(2).startsWith(SIGNATURE)) {
            throw new HandoutException("sealed.short", name);
        }
        var key = lines.get(1).substring(KEY.length()).strip();
        var body = lines.get(3).strip();
        var signature = lines.get(2).substring(SIGNATURE.length()).strip();
        return new SealedFile(sort, key, signature, body);
    }

    private static List<String> lines(byte[] bytes, String name) {
        if (bytes.length > LARGEST) {
            throw new HandoutException("sealed.large", name);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var lines = text.replaceFirst("^\uFEFF", "").lines().toList();
            if (lines.isEmpty()) {
                throw new HandoutException("sealed.empty", name);
            }
            return lines;
        } catch (CharacterCodingException e) {
            throw new HandoutException("sealed.letters", name);
        }
    }

    /** The sort is signed with the body, so that one sort of file cannot be passed off as another. */
    private static String signed(Sort sort, String body) {
        return OURS + sort.word() + VERSION + "\n" + body;
    }

    /** Whether it is as it was signed, with the key that it names. */
    public boolean isSigned() {
        try {
            var base64 = Base64.getDecoder();
            var published = KeyFactory.getInstance(SigningKey.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(base64.decode(key)));
            var check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(published);
            check.update(signed(sort, body).getBytes(StandardCharsets.UTF_8));
            return check.verify(base64.decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
