package org.agentos.rules.scan;

import java.util.List;

/**
 * What a kind of finding is.
 *
 * @param kind as in {@link org.agentos.rules.decision.Finding#kind}
 * @param meaning in a few words
 * @param detectors ids of those that find it
 * @param means {@code lexicon}, {@code grammar} or {@code model}: what they find it by
 */
public record FindingType(String kind, String meaning, List<String> detectors, String means) {

    /** The first word of the kind: {@code pii}, {@code secret}, {@code claim}. */
    public String family() {
        int dot = kind.indexOf('.');
        return dot < 0 ? kind : kind.substring(0, dot);
    }
}
