package org.agentos.audit.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.agentos.platform.ids.Sha256;

/**
 * The tree of RFC 6962, section 2.1, over stored hashes of complete subtrees: node (level, index) covers leaves
 * {@code index * 2^level} to {@code (index + 1) * 2^level - 1}. Proofs read O(log n) nodes. Verifiers need nothing but
 * hashes.
 */
public final class MerkleTree {

    private static final byte[] LEAF_PREFIX = {0};
    private static final byte NODE_PREFIX = 1;
    private static final int HASH_BYTES = 32;

    /** Reads a stored hash of a complete subtree. */
    interface Nodes {
        byte[] hash(long level, long index);
    }

    private final Nodes nodes;

    MerkleTree(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The hash of a leaf: SHA-256 over 0x00 and its bytes. */
    public static byte[] leafHash(byte[] leaf) {
        return Sha256.of(LEAF_PREFIX, leaf);
    }

    /** MTH(D[0:size]); {@code size} 0 gives the hash of nothing. */
    byte[] root(long size) {
        return size == 0 ? Sha256.of() : subtree(0, size);
    }

    /** PATH(index, D[size]), from the leaf upwards. */
    List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        List<byte[]> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    /** PROOF(first, D[second]). */
    List<byte[]> consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("no consistency proof from " + first + " to " + second);
        }
        List<byte[]> proof = new ArrayList<>();
        if (first < second) {
            consistency(first, 0, second, true, proof);
        }
        return proof;
    }

    private void inclusion(long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(subtree(middle, to));
        } else {
            inclusion(index, middle, to, path);
            path.add(subtree(from, middle));
        }
    }

    private void consistency(long first, long from, long to, boolean known, List<byte[]> proof) {
        if (first == to) {
            if (!known) {
                proof.add(subtree(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (first <= middle) {
            consistency(first, from, middle, known, proof);
            proof.add(subtree(middle, to));
        } else {
            consistency(first, middle, to, false, proof);
            proof.add(subtree(from, middle));
        }
    }

    private byte[] subtree(long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.hash(level, from >> level);
        }
        long middle = from + split(size);
        return node(subtree(from, middle), subtree(middle, to));
    }

    /** Largest power of two below {@code size}. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(new byte[] {NODE_PREFIX}, left, right);
    }

    /** Verifies an inclusion proof (RFC 9162, section 2.1.3.2). Never throws for what a proof may hold. */
    public static boolean verifyInclusion(long index, long size, byte[] leafHash, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size || !areHashes(proof, leafHash, root)) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : proof) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = node(sibling, hash);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(hash, root);
    }

    /** Verifies a consistency proof (RFC 9162, section 2.1.4.2). */
    public static boolean verifyConsistency(
            long first, long second, byte[] firstRoot, byte[] secondRoot, List<byte[]> proof) {
        if (first < 1) {
            return false;
        }
        if (first == second) {
            return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        if (first > second || proof.isEmpty() || !areHashes(proof, firstRoot, secondRoot)) {
            return false;
        }
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) {
            path.add(0, firstRoot);
        }
        long fn = first - 1;
        long sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] old = path.get(0);
        byte[] fresh = path.get(0);
        for (byte[] sibling : path.subList(1, path.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                old = node(sibling, old);
                fresh = node(sibling, fresh);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                fresh = node(fresh, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(old, firstRoot) && Arrays.equals(fresh, secondRoot);
    }

    private static boolean areHashes(List<byte[]> proof, byte[]... others) {
        return Stream.concat(proof.stream(), Arrays.stream(others)).allMatch(hash -> hash.length == HASH_BYTES);
    }
}
