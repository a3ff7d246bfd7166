package org.agentos.governance.policies.catalogue;

/** How far the furthest live version of a policy is. */
public enum PolicyState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    IN_FORCE,
    RETIRED
}
