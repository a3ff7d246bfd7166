package org.agentos.governance.policies;

/** What becomes of published content that a policy which comes into force forbids. */
public enum OnBreach {
    /** People get a task. */
    TASK,
    /** It is taken down at once. */
    UNPUBLISH,
    /** It stays, and is listed. */
    NONE
}
