package org.agentos.audit;

/** How an act ended. */
public enum AuditOutcome {
    DONE,
    REFUSED,
    FAILED
}
