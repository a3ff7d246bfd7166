package org.agentos.governance.packs.archive;

import java.util.Base64;
import java.util.Objects;

/**
 * The signature beside the manifest.
 *
 * @param algorithm Ed25519 (RFC 8032)
 * @param kid the signer's own name of its key
 * @param key fingerprint of the public key
 * @param signature Base64 of 64 bytes
 */
public record PackSignature(String algorithm, String kid, String key, String signature) {

    static final String ED25519 = "Ed25519";

    public PackSignature {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(kid, "kid");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(signature, "signature");
    }

    public static PackSignature of(String kid, String key, byte[] signature) {
        return new PackSignature(ED25519, kid, key, Base64.getEncoder().encodeToString(signature));
    }

    /** Empty when it is none. */
    public byte[] bytes() {
        try {
            return algorithm.equals(ED25519) ? Base64.getDecoder().decode(signature) : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
