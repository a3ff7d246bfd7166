package org.agentos.governance.rulebooks.activation;

/** How far a change of the rulebook has come. */
public enum ActivationState {
    /** Waits for its time. */
    SCHEDULED,
    /** In force, or was. */
    DONE,
    /** Its time came and something spoke against it; what was in force stayed. */
    REFUSED,
    /** Taken back before its time. */
    CANCELLED
}
