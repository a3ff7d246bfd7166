package org.agentos.governance.shadows;

/** What a node has seen of a shadow since it last told. */
public record ShadowCounts(long compared, long diverged, long flipped, long skipped, long failed) {

    static final ShadowCounts NONE = new ShadowCounts(0, 0, 0, 0, 0);

    ShadowCounts compared(boolean diverges, boolean flips) {
        return new ShadowCounts(
                compared + 1, diverged + (diverges ? 1 : 0), flipped + (flips ? 1 : 0), skipped, failed);
    }

    ShadowCounts skipped(long more) {
        return new ShadowCounts(compared, diverged, flipped, skipped + more, failed);
    }

    ShadowCounts withFailure() {
        return new ShadowCounts(compared, diverged, flipped, skipped, failed + 1);
    }
}
