package org.agentos.audit.tree;

/** PATH(index, D[treeSize]) of RFC 6962 in hex, leaf side first, with the checkpoint that signs its root. */
public record InclusionProofView(
        long index, long treeSize, String leafHash, java.util.List<String> hashes, CheckpointView checkpoint) {}
