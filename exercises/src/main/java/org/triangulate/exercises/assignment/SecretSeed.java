package org.triangulate.exercises.assignment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * From what nobody but the instructor can tell who gets which questions and numbers: 32 bytes, which stay in the
 * instructor's folder.
 *
 * <p>A number of it is the first eight bytes, the highest first, of the HMAC-SHA256 of four lines in UTF-8, each ended
 * by a line feed: what it is for, the id of the assignment, the id of the student, the number of the question.
 */
public final class SecretSeed {
    private static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] bytes;

    private SecretSeed(byte[] bytes) {
        this.bytes = bytes;
    }

    public static SecretSeed of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("bytes must be " + BYTES + ", not " + bytes.length);
        }
        return new SecretSeed(bytes.clone());
    }

    /** A new one; chance has to be one that nobody can foresee. */
    public static SecretSeed drawn(RandomGenerator chance) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new SecretSeed(bytes);
    }

    /** To be kept. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The seed of a question.
     *
     * @param student empty where every student gets the same
     */
    long ofQuestion(String assignment, String student, int number) {
        return number("triangulate-assignment-1", assignment, student, number);
    }

    /** What a draw goes by; chance of its own, so that the item says nothing of its numbers. */
    long ofDraw(String assignment, String student, int number) {
        return number("triangulate-assignment-draw-1", assignment, student, number);
    }

    /** What the order of a student's questions goes by. */
    long ofOrder(String assignment, String student) {
        return number("triangulate-assignment-order-1", assignment, student, 0);
    }

    private long number(String purpose, String assignment, String student, int number) {
        var text = Stream.of(purpose, assignment, StudentId.normalized(student), String.valueOf(number))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Never the bytes, as texts reach screens and logs. */
    @Override
    public String toString() {
        return "a secret seed";
    }
}
