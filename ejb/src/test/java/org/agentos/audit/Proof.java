package org.agentos.audit;

import java.util.HexFormat;
import java.util.List;

/** An inclusion proof as a third party holds it: text only. */
record Proof(InclusionProofView view) {

    static Proof of(InclusionProofView view) {
        return new Proof(view);
    }

    boolean holds() {
        return MerkleTree.verifyInclusion(
                view.index(),
                view.treeSize(),
                hex(view.leafHash()),
                bytes(view.hashes()),
                hex(view.checkpoint().rootHash()));
    }

    static List<byte[]> bytes(List<String> hashes) {
        return hashes.stream().map(Proof::hex).toList();
    }

    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
