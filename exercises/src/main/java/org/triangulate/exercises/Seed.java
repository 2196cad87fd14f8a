package org.triangulate.exercises;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which variant of an exercise a student gets: the same one for ever, and another one than the neighbour.
 *
 * <p>The number is the first eight bytes, the highest first, of the SHA-256 of four lines in UTF-8, each ended by a line
 * feed: {@code triangulate-seed-1}, the id of the exercise, the student, the meeting. The revision of the exercise is no
 * part of it: who mends a formula leaves every student the numbers that he or she had.
 *
 * @param exercise the id of the exercise
 * @param student an id of a roster or profile; letters that only look composed otherwise are the same
 * @param meeting 1 for the first time that the student meets the exercise
 */
public record Seed(String exercise, String student, int meeting) {
    private static final String SORT = "triangulate-seed-1";

    public Seed {
        student = Normalizer.normalize(student, Normalizer.Form.NFC).strip();
        if (student.lines().count() > 1) {
            throw new IllegalArgumentException("student must be one line");
        }
        if (meeting < 1) {
            throw new IllegalArgumentException("meeting must be 1 or more, not " + meeting);
        }
    }

    /** The seed as a number, for {@link Item#variant}. */
    public long number() {
        var text =
                Stream.of(SORT, exercise, student, String.valueOf(meeting)).collect(Collectors.joining("\n", "", "\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
