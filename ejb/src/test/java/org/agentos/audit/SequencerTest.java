package org.agentos.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.agentos.audit.tree.CheckpointView;
import org.agentos.audit.tree.ConsistencyProofView;
import org.agentos.audit.tree.InclusionProofView;
import org.agentos.audit.tree.MerkleTree;
import org.agentos.audit.tree.Proof;
import org.agentos.platform.errors.Refusal;
import org.junit.jupiter.api.Test;

class SequencerTest {

    private final AuditWorld world = new AuditWorld();

    @Test
    void aud5ProvesEveryRecordAgainstTheSignedTree() {
        List<AuditReceipt> receipts = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            receipts.add(world.record("mission.updated"));
            if (i % 4 == 3) {
                world.sequence();
            }
        }
        world.sequence();

        assertThat(receipts).allSatisfy(receipt -> {
            InclusionProofView proof = world.proofs.inclusion(receipt.id());
            assertThat(proof.treeSize()).isEqualTo(11);
            assertThat(proof.leafHash()).isEqualTo(receipt.leafHash());
            assertThat(Proof.of(proof).holds()).isTrue();
        });
    }

    @Test
    void hashesTheLeafAsRfc6962Asks() {
        AuditReceipt receipt = world.record("mission.started");

        String leaf = world.trail.record(receipt.id(), false).leaf();

        assertThat(HexFormat.of().formatHex(MerkleTree.leafHash(leaf.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(receipt.leafHash());
    }

    @Test
    void continuesEachEarlierTree() {
        world.record("mission.started");
        world.record("mission.updated");
        world.record("mission.updated");
        world.sequence();
        CheckpointView earlier = world.proofs.checkpoint();
        world.record("mission.ended");
        world.record("mission.started");
        world.sequence();
        CheckpointView later = world.proofs.checkpoint();

        ConsistencyProofView proof = world.proofs.consistency(earlier.treeSize(), later.treeSize());

        assertThat(MerkleTree.verifyConsistency(
                        earlier.treeSize(),
                        later.treeSize(),
                        Proof.hex(earlier.rootHash()),
                        Proof.hex(later.rootHash()),
                        Proof.bytes(proof.hashes())))
                .isTrue();
    }

    @Test
    void signsTheTreeHeadSoThatOthersCanVerifyIt() throws Exception {
        world.record("mission.started");
        world.sequence();

        CheckpointView checkpoint = world.proofs.checkpoint();

        String[] parts = checkpoint.note().split("\n\n");
        String[] lines = parts[0].split("\n");
        byte[] line = Base64.getDecoder().decode(parts[1].strip().split(" ")[2]);
        assertThat(lines).hasSize(3);
        assertThat(lines[1]).isEqualTo("1");
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(lines[2])))
                .isEqualTo(checkpoint.rootHash());
        assertThat(verifies(checkpoint.publicKey(), parts[0] + "\n", Arrays.copyOfRange(line, 4, line.length)))
                .isTrue();
        assertThat(verifies(checkpoint.publicKey(), parts[0] + "!\n", Arrays.copyOfRange(line, 4, line.length)))
                .isFalse();
    }

    @Test
    void doesNothingWhileNothingWaits() {
        world.record("mission.started");

        int first = world.sequence();
        int second = world.sequence();

        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
    }

    @Test
    void saysWhenToAskAgainForARecordWithoutAPlace() {
        AuditReceipt receipt = world.record("mission.started");

        assertThatThrownBy(() -> world.proofs.inclusion(receipt.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("waits for its place");
    }

    @Test
    void refusesProofsOfTreesThatNeverWere() {
        world.record("mission.started");
        world.sequence();

        assertThatThrownBy(() -> world.proofs.consistency(1, 2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> world.proofs.consistency(0, 1)).isInstanceOf(Refusal.class);
    }

    /** With the JDK's own Ed25519, not with the library that signed. */
    private static boolean verifies(String publicKey, String text, byte[] signature) throws Exception {
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] raw = Base64.getDecoder().decode(publicKey);
        byte[] encoded = Arrays.copyOf(prefix, prefix.length + raw.length);
        System.arraycopy(raw, 0, encoded, prefix.length, raw.length);
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update(text.getBytes(StandardCharsets.UTF_8));
        return verifier.verify(signature);
    }
}
