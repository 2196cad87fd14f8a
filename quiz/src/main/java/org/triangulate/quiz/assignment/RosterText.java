package org.triangulate.quiz.assignment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the letters of a roster, in whatever encoding it was saved, and never guesses one. */
final class RosterText {
    private static final int LARGEST = 8 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Stands behind every letter of UTF-16 that is read as something else. */
    private static final char NO_LETTER = 0;

    private RosterText() {}

    /**
     * The text of a file.
     *
     * @param encoding for a file that does not say by its first bytes that it is in UTF-8 or UTF-16
     */
    static String read(Path file, Optional<Charset> encoding) {
        if (!Files.isRegularFile(file)) {
            throw new RosterException("roster.place", file);
        }
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new RosterException("roster.large", file, LARGEST / 1024 / 1024);
            }
            return decoded(bytes, encoding, file);
        } catch (IOException e) {
            throw new RosterException("roster.closed", file);
        }
    }

    private static String decoded(byte[] bytes, Optional<Charset> encoding, Path file) {
        var charset = marked(bytes).or(() -> encoding).orElse(StandardCharsets.UTF_8);
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.lines().findFirst().orElse("").indexOf(NO_LETTER) >= 0) {
                throw new RosterException("roster.letters", file);
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw charset.equals(StandardCharsets.UTF_8)
                    ? new RosterException("roster.letters", file)
                    : new RosterException("roster.encoding", file, charset.name());
        }
    }

    /** What the mark says that some programs put first. */
    private static Optional<Charset> marked(byte[] bytes) {
        if (beginsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (beginsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return beginsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean beginsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
