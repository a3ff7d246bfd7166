package org.agentos.audit.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.keys.KeyRing;

/**
 * A signed tree head in the form of C2SP {@code tlog-checkpoint}, a signed note: origin, size and root in base64, a blank line,
 * and a line with the Ed25519 signature. Other people's tools verify it.
 *
 * @param treeSize number of leaves
 * @param root 32 bytes
 */
record Checkpoint(long treeSize, byte[] root, Instant signedAt, String kid, String note) {

    private static final byte[] ED25519 = {1};
    private static final int KEY_ID_BYTES = 4;

    static Checkpoint sign(String origin, long treeSize, byte[] root, Instant at, KeyRing keys) {
        String text = origin + "\n" + treeSize + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
        KeyRing.Signature signature = keys.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] keyId = keyId(origin, keys.publicKey(signature.kid()));
        byte[] line = ByteBuffer.allocate(KEY_ID_BYTES + signature.bytes().length)
                .put(keyId)
                .put(signature.bytes())
                .array();
        String note = text + "\n\u2014 " + origin + " " + Base64.getEncoder().encodeToString(line) + "\n";
        return new Checkpoint(treeSize, root, at, signature.kid(), note);
    }

    /** The first four bytes of SHA-256 over name, newline, algorithm and public key. */
    private static byte[] keyId(String name, byte[] publicKey) {
        byte[] hash = Sha256.of((name + "\n").getBytes(StandardCharsets.UTF_8), ED25519, publicKey);
        return Arrays.copyOf(hash, KEY_ID_BYTES);
    }
}
