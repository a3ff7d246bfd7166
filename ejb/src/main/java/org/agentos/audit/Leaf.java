package org.agentos.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.agentos.audit.tree.MerkleTree;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.CanonicalJson;
import org.agentos.platform.json.Json;

/**
 * One line of the log as it is hashed: canonical JSON, format version 1.
 *
 * <p>{@code actor.commitment} and {@code payload} are SHA-256 over a 16-byte salt and the committed bytes. The salts stand
 * in the sealed payload: whoever may read it can show what was committed, nobody else can guess it.
 */
record Leaf(byte[] bytes, byte[] hash, byte[] payload) {

    private static final int VERSION = 1;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Leaf of(UUID id, Instant at, AuditEntry entry) {
        byte[] actorSalt = salt();
        byte[] payloadSalt = salt();
        byte[] content = CanonicalJson.bytes(payload(entry));
        ObjectNode leaf = Json.mapper().createObjectNode();
        leaf.put("v", VERSION).put("id", id.toString()).put("at", at.toString());
        leaf.put("action", entry.action()).put("outcome", entry.outcome().name());
        leaf.putObject("subject").put("type", entry.subjectType()).put("id", entry.subjectId());
        leaf.putObject("actor")
                .put("kind", entry.actor().kind().name())
                .put("commitment", commitment(actorSalt, entry.actor().id().getBytes(StandardCharsets.UTF_8)));
        leaf.set("facts", Json.tree(entry.facts()));
        leaf.put("payload", commitment(payloadSalt, content));
        byte[] bytes = CanonicalJson.bytes(leaf);
        return new Leaf(bytes, MerkleTree.leafHash(bytes), sealable(content, actorSalt, payloadSalt));
    }

    static String commitment(byte[] salt, byte[] content) {
        return Sha256.hex(salt, content);
    }

    private static ObjectNode payload(AuditEntry entry) {
        ObjectNode payload = Json.mapper().createObjectNode();
        ObjectNode actor = payload.putObject("actor");
        actor.put("id", entry.actor().id()).put("name", entry.actor().name());
        actor.set("roles", Json.tree(entry.actor().roles().stream().sorted().toList()));
        payload.set("details", Json.tree(entry.details()));
        return payload;
    }

    private static byte[] sealable(byte[] content, byte[] actorSalt, byte[] payloadSalt) {
        ObjectNode sealed = Json.mapper().createObjectNode();
        sealed.put("content", new String(content, StandardCharsets.UTF_8));
        sealed.put("actorSalt", HexFormat.of().formatHex(actorSalt));
        sealed.put("payloadSalt", HexFormat.of().formatHex(payloadSalt));
        return Json.write(sealed).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
