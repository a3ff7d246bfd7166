package org.agentos.platform.keys;

import org.agentos.platform.ids.Sha256;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Public keys of Ed25519 (RFC 8032): 32 bytes, named by their SHA-256. */
public final class Ed25519 {

    public static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    private Ed25519() {}

    /** Whether the holder of a key signed the message. */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        if (publicKey.length != KEY_BYTES || signature.length != SIGNATURE_BYTES) {
            return false;
        }
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(publicKey));
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    /** {@code sha256:} and 64 hex digits over the 32 bytes. */
    public static String fingerprint(byte[] publicKey) {
        return Sha256.named(publicKey);
    }
}
