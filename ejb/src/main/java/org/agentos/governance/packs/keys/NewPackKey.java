package org.agentos.governance.packs.keys;

import java.util.Base64;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;
import org.agentos.platform.keys.Ed25519;

/**
 * A key to trust.
 *
 * @param name whose it is
 * @param publicKey Base64 of the 32 bytes of an Ed25519 public key
 */
public record NewPackKey(String name, String publicKey) {

    /** @throws Refusal 422 */
    byte[] checked() {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "This key cannot be trusted as it is.");
        if (!Texts.isWithin(120, name)) {
            problem = problem.at("/name", "Give 1 to 120 characters.");
        }
        byte[] key = decoded();
        if (key.length != Ed25519.KEY_BYTES) {
            problem = problem.at("/publicKey", "Give the 32 bytes of the other installation's key in Base64.");
        }
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
        return key;
    }

    private byte[] decoded() {
        try {
            return publicKey == null ? new byte[0] : Base64.getDecoder().decode(publicKey.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
