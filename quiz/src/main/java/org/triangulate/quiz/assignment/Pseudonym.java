package org.triangulate.quiz.assignment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.quiz.assignment.Register.Head;

/**
 * Names under which nobody but the instructor knows students: the same for one student and assignment, and nothing that
 * can be reckoned without the instructor's seed.
 */
public final class Pseudonym {
    private static final String ALGORITHM = "HmacSHA256";

    private static final int BYTES = 5;

    private Pseudonym() {}

    /** Such as {@code p-3f9a0c11d2}. */
    public static String of(Head head, String student) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(head.seed()), ALGORITHM));
            var text = "triangulate-pseudonym-1\n" + head.assignment() + "\n" + StudentId.normalized(student) + "\n";
            return "p-" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
