package org.agentos.governance.policies.approval;

/** What an officer said of a version. */
public enum ApprovalVerdict {
    APPROVED,
    REJECTED;

    /** The action on record. */
    String action() {
        return this == APPROVED ? "policy.approved" : "policy.rejected";
    }
}
