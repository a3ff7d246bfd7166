package org.agentos.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A verifier that shares no code with the server: RFC 9162, section 2.1.3.2, and Ed25519 of the JDK. */
final class Proofs {

    /** What stands before the 32 bytes of a raw Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Proofs() {}

    /** The root that an inclusion proof leads to, hex. */
    static String root(JsonNode proof) {
        BigInteger fn = proof.path("index").bigIntegerValue();
        BigInteger sn = proof.path("treeSize").bigIntegerValue().subtract(BigInteger.ONE);
        byte[] hash = HexFormat.of().parseHex(proof.path("leafHash").asText());
        for (JsonNode step : proof.path("hashes")) {
            byte[] sibling = HexFormat.of().parseHex(step.asText());
            if (fn.testBit(0) || fn.equals(sn)) {
                hash = node(sibling, hash);
                while (!fn.testBit(0) && fn.signum() != 0) {
                    fn = fn.shiftRight(1);
                    sn = sn.shiftRight(1);
                }
            } else {
                hash = node(hash, sibling);
            }
            fn = fn.shiftRight(1);
            sn = sn.shiftRight(1);
        }
        return HexFormat.of().formatHex(hash);
    }

    static boolean isSigned(JsonNode checkpoint) throws IllegalStateException {
        String note = checkpoint.path("note").asText();
        String text = note.substring(0, note.indexOf("\n\n") + 1);
        String line = note.substring(note.lastIndexOf(' ') + 1).strip();
        byte[] signature = Base64.getDecoder().decode(line);
        try {
            byte[] raw = Base64.getDecoder().decode(checkpoint.path("publicKey").asText());
            byte[] encoded = Arrays.copyOf(ED25519, ED25519.length + raw.length);
            System.arraycopy(raw, 0, encoded, ED25519.length, raw.length);
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Arrays.copyOfRange(signature, 4, signature.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] node(byte[] left, byte[] right) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) 1);
            sha256.update(left);
            return sha256.digest(right);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
