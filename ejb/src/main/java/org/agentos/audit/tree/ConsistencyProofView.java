package org.agentos.audit.tree;

/** PROOF(first, D[second]) of RFC 6962 in hex. */
public record ConsistencyProofView(long first, long second, java.util.List<String> hashes) {}
