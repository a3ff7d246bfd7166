package org.agentos.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Proofs of any tree verify; a proof, a root or a place that was touched does not. */
class MerkleTreeTest {

    private static final int LARGEST = 300;

    @Property(tries = 300)
    void everyLeafIsProvenToBeWhereItIs(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST - 1) int any) {
        Leaves leaves = new Leaves(size);
        int index = any % size;

        List<byte[]> proof = leaves.tree().inclusion(index, size);

        assertThat(verifies(leaves, index, size, proof)).isTrue();
        assertThat(proof).hasSizeLessThanOrEqualTo(Long.SIZE - Long.numberOfLeadingZeros(size));
    }

    @Property(tries = 300)
    void aChangedProofProvesNothing(
            @ForAll @IntRange(min = 2, max = LARGEST) int size,
            @ForAll @IntRange(max = LARGEST - 1) int any,
            @ForAll @IntRange(max = 255) int bit) {
        Leaves leaves = new Leaves(size);
        int index = any % size;
        List<byte[]> proof = copy(leaves.tree().inclusion(index, size));

        proof.get(any % proof.size())[bit / 8] ^= (byte) (1 << bit % 8);

        assertThat(verifies(leaves, index, size, proof)).isFalse();
    }

    @Property(tries = 300)
    void aLeafIsNowhereButAtItsPlace(
            @ForAll @IntRange(min = 2, max = LARGEST) int size,
            @ForAll @IntRange(max = LARGEST - 1) int any,
            @ForAll @IntRange(max = LARGEST - 1) int other) {
        Leaves leaves = new Leaves(size);
        int index = any % size;
        int elsewhere = other % size;
        List<byte[]> proof = leaves.tree().inclusion(index, size);

        boolean verified = MerkleTree.verifyInclusion(
                elsewhere, size, leaves.leaf(index), proof, leaves.tree().root(size));

        assertThat(verified).isEqualTo(elsewhere == index);
    }

    @Property(tries = 300)
    void aTreeContinuesEachOfItsBeginnings(
            @ForAll @IntRange(min = 1, max = LARGEST) int second, @ForAll @IntRange(max = LARGEST - 1) int any) {
        Leaves leaves = new Leaves(second);
        int first = any % second + 1;

        List<byte[]> proof = leaves.tree().consistency(first, second);

        assertThat(MerkleTree.verifyConsistency(
                        first, second, leaves.tree().root(first), leaves.tree().root(second), proof))
                .isTrue();
    }

    @Property(tries = 300)
    void aRewrittenBeginningIsNotContinued(
            @ForAll @IntRange(min = 2, max = LARGEST) int second, @ForAll @IntRange(max = LARGEST - 1) int any) {
        int first = any % (second - 1) + 1;
        Leaves honest = new Leaves(second);
        Leaves rewritten = new Leaves(second);
        rewritten.rewrite(any % first);

        List<byte[]> proof = rewritten.tree().consistency(first, second);

        assertThat(MerkleTree.verifyConsistency(
                        first,
                        second,
                        honest.tree().root(first),
                        rewritten.tree().root(second),
                        proof))
                .isFalse();
    }

    private static boolean verifies(Leaves leaves, int index, int size, List<byte[]> proof) {
        return MerkleTree.verifyInclusion(
                index, size, leaves.leaf(index), proof, leaves.tree().root(size));
    }

    private static List<byte[]> copy(List<byte[]> hashes) {
        return new ArrayList<>(hashes.stream().map(byte[]::clone).toList());
    }

    /** Leaves in memory; subtrees are hashed anew each time, independently of what is stored. */
    private static final class Leaves {

        private final List<byte[]> hashes;

        Leaves(int size) {
            hashes = new ArrayList<>(IntStream.range(0, size)
                    .mapToObj(i -> MerkleTree.leafHash(new byte[] {(byte) i, (byte) (i >> 8)}))
                    .toList());
        }

        byte[] leaf(int index) {
            return hashes.get(index);
        }

        void rewrite(int index) {
            hashes.set(index, MerkleTree.leafHash("rewritten".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }

        MerkleTree tree() {
            return new MerkleTree(this::subtree);
        }

        private byte[] subtree(long level, long index) {
            return level == 0
                    ? hashes.get((int) index)
                    : MerkleTree.node(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
        }
    }
}
