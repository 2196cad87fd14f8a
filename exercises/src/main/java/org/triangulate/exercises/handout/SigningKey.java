package org.triangulate.exercises.handout;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * What somebody signs with, by Ed25519 (RFC 8032): who has the public half can tell what was signed with the other.
 *
 * @param secret the private half, as PKCS #8 in Base64
 * @param published the public half, as X.509 in Base64
 */
public record SigningKey(String secret, String published) {
    static final String ALGORITHM = "Ed25519";

    /** So many bits a key of this kind has. */
    private static final int BITS = 255;

    /** Chance as the generator of keys wants it. */
    private static final class Drawn extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final transient RandomGenerator chance;

        Drawn(RandomGenerator chance) {
            super(new byte[0]);
            this.chance = chance;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            chance.nextBytes(bytes);
        }
    }

    /**
     * A new one.
     *
     * @param chance has to be one that nobody can foresee
     */
    public static SigningKey generate(RandomGenerator chance) {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(BITS, new Drawn(chance));
            var pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            return new SigningKey(
                    base64.encodeToString(pair.getPrivate().getEncoded()),
                    base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        }
    }

    /** The signature of a text, in Base64; the same for the same text. */
    String sign(byte[] text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key());
            signature.update(text);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new HandoutException("sealed.key");
        }
    }

    private PrivateKey key() throws GeneralSecurityException {
        var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret));
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(encoded);
    }

    /** Keeps the secret out of messages and logs. */
    @Override
    public String toString() {
        return "SigningKey[" + Fingerprint.of(published) + "]";
    }
}
