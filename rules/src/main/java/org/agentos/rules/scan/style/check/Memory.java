package org.agentos.rules.scan.style.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a check has seen of one document so far, and the counts over all of it. */
public final class Memory {

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Double> counts;

    /**
     * @param counts {@code words}, {@code sentences} and so on; empty for a document without words
     */
    public Memory(Map<String, Double> counts) {
        this.counts = Map.copyOf(counts);
    }

    void see(String what) {
        seen.add(what);
    }

    boolean hasSeen(String what) {
        return seen.contains(what);
    }

    Map<String, Double> counts() {
        return counts;
    }
}
