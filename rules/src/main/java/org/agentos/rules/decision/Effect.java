package org.agentos.rules.decision;

/** What a fired rule does to the verdict. */
public enum Effect {
    BLOCK(Verdict.BLOCK),
    REVIEW(Verdict.REVIEW),
    /** Tells, and may score, but leaves the verdict alone. */
    NOTE(Verdict.ALLOW);

    private final Verdict verdict;

    Effect(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The verdict that this effect alone leads to. */
    public Verdict verdict() {
        return verdict;
    }
}
