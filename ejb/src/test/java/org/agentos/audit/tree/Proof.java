package org.agentos.audit.tree;

import java.util.HexFormat;
import java.util.List;

/** An inclusion proof as a third party holds it: text only. */
public record Proof(InclusionProofView view) {

    public static Proof of(InclusionProofView view) {
        return new Proof(view);
    }

    public boolean holds() {
        return MerkleTree.verifyInclusion(
                view.index(),
                view.treeSize(),
                hex(view.leafHash()),
                bytes(view.hashes()),
                hex(view.checkpoint().rootHash()));
    }

    public static List<byte[]> bytes(List<String> hashes) {
        return hashes.stream().map(Proof::hex).toList();
    }

    public static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
