package org.agentos.system;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a pack, and an installation that signs them with a key of its own. */
final class PackFiles {

    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "signature.json";

    private final Map<String, String> files;

    private PackFiles(Map<String, String> files) {
        this.files = files;
    }

    static PackFiles of(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new PackFiles(files);
    }

    PackFiles without(String name) {
        Map<String, String> rest = new TreeMap<>(files);
        rest.remove(name);
        return new PackFiles(rest);
    }

    PackFiles with(String name, String text) {
        Map<String, String> more = new TreeMap<>(files);
        more.put(name, text);
        return new PackFiles(more);
    }

    String text(String name) {
        return files.get(name);
    }

    /** The one policy of the pack under another name, signed by another key. */
    PackFiles renamed(String from, String to, String rules, Maker maker) throws IOException {
        String file = "policies/" + to + ".json";
        ObjectNode manifest = (ObjectNode) Api.JSON.readTree(text(MANIFEST));
        manifest.put("id", "pack-of-" + to).put("key", maker.fingerprint());
        ObjectNode policy = (ObjectNode) manifest.at("/policies/0");
        policy.put("id", to);
        policy.putObject("rules").put("file", file).put("hash", sha256(rules.getBytes(StandardCharsets.UTF_8)));
        String signed = Api.JSON.writeValueAsString(manifest);
        ObjectNode signature = Api.JSON
                .createObjectNode()
                .put("algorithm", "Ed25519")
                .put("kid", "maker")
                .put("key", maker.fingerprint())
                .put("signature", maker.sign(signed));
        return without("policies/" + from + ".json")
                .with(file, rules)
                .with(MANIFEST, signed)
                .with(SIGNATURE, Api.JSON.writeValueAsString(signature));
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream stream = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                stream.putNextEntry(new ZipEntry(file.getKey()));
                stream.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Another installation. */
    static final class Maker {

        private final KeyPair pair;

        Maker() {
            try {
                pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        String publicKey() {
            return Base64.getEncoder().encodeToString(raw());
        }

        String fingerprint() {
            return sha256(raw());
        }

        private String sign(String text) {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(pair.getPrivate());
                signature.update(text.getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().encodeToString(signature.sign());
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        private byte[] raw() {
            byte[] encoded = pair.getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        }
    }
}
