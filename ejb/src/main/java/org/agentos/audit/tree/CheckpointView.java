package org.agentos.audit.tree;

/** A signed tree head; rootHash in hex, publicKey the raw Ed25519 key in base64. */
public record CheckpointView(
        String origin,
        long treeSize,
        String rootHash,
        java.time.Instant signedAt,
        String kid,
        String note,
        String publicKey) {}
