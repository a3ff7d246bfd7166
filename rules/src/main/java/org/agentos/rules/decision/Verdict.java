package org.agentos.rules.decision;

/** What may happen to a piece of content, from best to worst. */
public enum Verdict {
    /** May be published. */
    ALLOW,
    /** People must look first; see the obligations of kind {@link Obligation.Kind#STAGE} for who. */
    REVIEW,
    /** Must not be published as it is. */
    BLOCK;

    /** The worse of two verdicts. */
    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
